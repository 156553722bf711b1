package org.sujarit.report.compile;

import java.util.ArrayList;
import java.util.List;
import org.sujarit.report.table.Column;

/** The columns of the official documents. */
public final class ReportColumns {

    /** The yearly report, headings word for word as agencies publish it (ITA 2567, report of fiscal year 2566). */
    public static final List<Column> OF_THE_REPORT = List.of(
            new Column("item", "หัวข้อการประเมิน", 15),
            new Column("finding", "ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่ต้องพัฒนาที่จะต้องแก้ไข", 21),
            new Column("measure", "มาตรการหรือกิจกรรมที่ดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", 22),
            new Column("result", "สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม", 25),
            new Column("outcome", "ผลลัพธ์หรือความสำเร็จของการดำเนินการ", 17));

    /** Where the wide report says who was responsible: after the measure. */
    static final int RESPONSIBLE = 3;

    /** The same with what the checklist of the assessment asks for beyond the official form. */
    public static final List<Column> OF_THE_WIDE_REPORT = wide();

    private static List<Column> wide() {
        List<Column> columns = new ArrayList<>(OF_THE_REPORT);
        columns.add(RESPONSIBLE, new Column("responsible", "ผู้รับผิดชอบ", 12));
        columns.add(new Column("problems", "ปัญหา อุปสรรค และข้อเสนอแนะ", 15));
        return List.copyOf(columns);
    }
    /** The plan of the year. */
    public static final List<Column> OF_THE_PLAN = List.of(
            new Column("item", "หัวข้อการประเมิน", 14),
            new Column("finding", "ประเด็นที่ต้องแก้ไขหรือพัฒนา", 18),
            new Column("measure", "มาตรการและขั้นตอนการดำเนินการ", 24),
            new Column("responsible", "ผู้รับผิดชอบ", 12),
            new Column("period", "ระยะเวลา", 11),
            new Column("budget", "งบประมาณ", 9),
            new Column("target", "ตัวชี้วัดและเป้าหมาย", 12),
            new Column("monitoring", "การกำกับติดตามและรายงานผล", 14));

    private ReportColumns() {}
}
