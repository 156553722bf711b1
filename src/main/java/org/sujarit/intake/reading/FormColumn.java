package org.sujarit.intake.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/** The five columns of the official form, told by their titles (reference report 2566), and one that some add. */
public enum FormColumn {
    /** ผลลัพธ์หรือความสำเร็จของการดำเนินการ. */
    OUTCOME("ผลลัพธ์|ความสำเร็จ|ผลสัมฤทธิ์"),
    /** ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่ต้องพัฒนาที่จะต้องแก้ไข. */
    WEAKNESS("ข้อบกพร่อง|จุดอ่อน|ประเด็นที่ต้อง"),
    /** สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม; it names the measure too, so it is looked for before that. */
    RESULT("ผลการดำเนินการ|ผลการดำเนินงาน|สรุปผล"),
    /** มาตรการหรือกิจกรรมที่ดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน. */
    MEASURE("มาตรการ|กิจกรรม|แนวทางการแก้ไข"),
    /** หัวข้อการประเมิน. */
    ITEM("หัวข้อ|ข้อคำถาม|รายการประเมิน"),
    /** When it was done, where that does not stand among the results. */
    DAY("^(?:วันที่|วันเดือนปี|วัน/เดือน/ปี|ว/ด/ป)");

    /** How many the official form has. */
    static final int OFFICIAL = 5;

    private static final int LONGEST_TITLE = 150;

    private final Pattern words;

    FormColumn(String words) {
        this.words = Pattern.compile(words);
    }

    /** The column with that title, whatever its blanks and line breaks. */
    static Optional<FormColumn> of(String title) {
        String letters = title.replaceAll("\\s+", "");
        if (letters.length() > LONGEST_TITLE) {
            return Optional.empty();
        }
        for (FormColumn column : values()) {
            if (column.words.matcher(letters).find()) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
