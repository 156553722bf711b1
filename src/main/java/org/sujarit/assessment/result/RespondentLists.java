package org.sujarit.assessment.result;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sujarit.assessment.sheet.SheetCell;
import org.sujarit.assessment.sheet.SheetRow;
import org.sujarit.refusal.Refused;
import org.sujarit.thai.ThaiDigits;

/**
 * Recognises lists of the people who answered. ITA promises them that nobody learns who said what, so such a file must
 * not even reach the database.
 */
final class RespondentLists {

    /** A heading is short; a recommendation may well speak of telephone numbers. */
    private static final int LONGEST_HEADING = 60;

    /** The longest an e-mail address may be. */
    private static final int LONGEST_CONTACT = 254;

    private static final int HEADINGS = 20;
    private static final int MANY = 5;

    private static final Pattern PERSONAL = Pattern.compile(
            "(ชื่อ(?!หน่วยงาน|ข้อ|หัวข้อ|ตัวชี้วัด|เครื่องมือ)|นามสกุล|บัตรประชาชน|ประจำตัวประชาชน|โทรศัพท์|เบอร์โทร|มือถือ|อีเมล"
                    + "|ผู้ตอบ|เพศ|อายุ|ที่อยู่|วันเกิด|respondent|first ?name|last ?name|full ?name|surname|citizen ?id"
                    + "|national ?id|phone|mobile|e-?mail|gender|birth|timestamp|ประทับเวลา).*");

    private static final Pattern ITEM = Pattern.compile("[ieo][1-9][0-9]{0,2}");
    private static final Pattern CITIZEN = Pattern.compile("(?<!\\d)\\d([- ]?)\\d{4}\\1\\d{5}\\1\\d{2}\\1\\d(?!\\d)");
    private static final Pattern CONTACT = Pattern.compile("0[689]\\d[- ]?\\d{3}[- ]?\\d{4}|\\S+@\\S+\\.\\S+");

    private RespondentLists() {}

    /**
     * @param lastHeadingRow number of the last row that may be a heading; null where no table was found
     * @throws Refused when the table is about people instead of items
     */
    static void refuse(List<SheetRow> rows, @Nullable Integer lastHeadingRow) {
        boolean headed = rows.stream()
                .limit(HEADINGS)
                .filter(row -> lastHeadingRow == null || row.number() <= lastHeadingRow)
                .anyMatch(RespondentLists::namesPeople);
        long contacts = rows.stream()
                .flatMap(row -> row.cells().values().stream())
                .filter(cell -> cell.text().length() <= LONGEST_CONTACT)
                .filter(cell -> CONTACT.matcher(ascii(cell)).matches())
                .count();
        boolean citizens =
                rows.stream().flatMap(row -> row.cells().values().stream()).anyMatch(RespondentLists::namesCitizen);
        if (headed || citizens || contacts >= MANY) {
            throw Refused.field("file", "assessment.file.respondents");
        }
    }

    /** Headings of personal data, or one column for each item: an answer sheet with a person in each row. */
    private static boolean namesPeople(SheetRow row) {
        long items = row.cells().values().stream()
                .filter(cell -> ITEM.matcher(ascii(cell)).matches())
                .count();
        boolean personal = row.cells().size() > 1
                && row.cells().values().stream()
                        .filter(cell -> cell.text().length() <= LONGEST_HEADING)
                        .anyMatch(cell -> PERSONAL.matcher(ascii(cell)).matches());
        return personal || items >= MANY;
    }

    private static boolean namesCitizen(SheetCell cell) {
        return CITIZEN.matcher(cell.text().isEmpty() ? "" : ThaiDigits.toAscii(cell.text()))
                .results()
                .anyMatch(found -> isCitizenNumber(found.group().replaceAll("[- ]", "")));
    }

    /** The thirteenth digit checks the twelve before it. */
    private static boolean isCitizenNumber(String digits) {
        int sum = 0;
        for (int place = 0; place < 12; place++) {
            sum += (13 - place) * Character.digit(digits.charAt(place), 10);
        }
        return (11 - sum % 11) % 10 == Character.digit(digits.charAt(12), 10);
    }

    private static String ascii(SheetCell cell) {
        return ThaiDigits.toAscii(cell.text()).toLowerCase(Locale.ROOT);
    }
}
