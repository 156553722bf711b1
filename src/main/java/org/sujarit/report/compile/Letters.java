package org.sujarit.report.compile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.cycle.Cycle;
import org.sujarit.report.table.DigitStyle;
import org.sujarit.report.table.Frame;
import org.sujarit.report.table.Paragraph;
import org.sujarit.report.table.ReportTable;
import org.sujarit.report.table.Run;
import org.sujarit.report.table.Section;
import org.sujarit.report.table.Signature;
import org.sujarit.thai.ThaiDates;

/** The two letters that go with the documents of a year: the memo to the manager and the announcement to the public. */
@Component
public class Letters {

    private static final String TO_WRITE_ON = "……………………………";

    private final DocumentSettings settings;

    Letters(DocumentSettings settings) {
        this.settings = settings;
    }

    /**
     * บันทึกข้อความ: lays the report before the manager; number and addressee are for the agency's register to fill.
     *
     * @param laidBefore the day on which the report went to the manager; a draft without it
     */
    public ReportTable memo(Cycle cycle, @Nullable LocalDate laidBefore) {
        String period = ThaiDates.fiscalYear(cycle.fiscalYear().year());
        Section head = new Section(
                "",
                List.of(
                        labelled("ส่วนราชการ", cycle.agency().name()),
                        labelled("ที่", TO_WRITE_ON + " วันที่ " + day(laidBefore)),
                        labelled(
                                "เรื่อง",
                                "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. "
                                        + cycle.fiscalYear()),
                        labelled("เรียน", TO_WRITE_ON)));
        Section body = Section.of(
                "",
                List.of(
                        "ตามที่" + cycle.agency().name()
                                + "ได้ประกาศใช้มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน " + period + " นั้น",
                        "บัดนี้ การดำเนินการตามมาตรการดังกล่าวได้รวบรวมผลเรียบร้อยแล้ว รายละเอียดปรากฏตามรายงานที่แนบมาพร้อมนี้",
                        "จึงเรียนมาเพื่อโปรดพิจารณาอนุมัติรายงาน และให้เผยแพร่บนเว็บไซต์ของหน่วยงานต่อไป"));
        return letter(
                List.of("บันทึกข้อความ"),
                laidBefore,
                settings.letterDigits(),
                List.of(head, body),
                Signature.unsigned("ผู้รายงาน"));
    }

    /**
     * ประกาศ: makes the plan known.
     *
     * @param approved the day on which the plan was approved; a draft without it
     */
    public ReportTable announcement(Cycle cycle, @Nullable LocalDate approved) {
        Section body = Section.of(
                "",
                List.of(
                        "ด้วย" + cycle.agency().name()
                                + "ได้นำผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. "
                                + cycle.fiscalYear().itaYear()
                                + " มาวิเคราะห์ และกำหนดมาตรการเพื่อแก้ไขข้อบกพร่อง ปรับปรุงประเด็นที่ควรพัฒนาให้ดีขึ้น และรักษาจุดแข็งของหน่วยงาน",
                        "จึงประกาศใช้มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน "
                                + ThaiDates.fiscalYear(cycle.fiscalYear().year())
                                + " ตามเอกสารแนบท้ายประกาศนี้ ให้ผู้รับผิดชอบทุกมาตรการดำเนินการและรายงานผลตามกำหนด",
                        "ประกาศ ณ วันที่ " + day(approved)));
        String title = "ประกาศ" + cycle.agency().name();
        String about =
                "เรื่อง มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. " + cycle.fiscalYear();
        return letter(
                List.of(title, about), approved, settings.planDigits(), List.of(body), Signature.unsigned("ผู้บริหาร"));
    }

    private static ReportTable letter(
            List<String> title, @Nullable LocalDate day, DigitStyle digits, List<Section> sections, Signature signs) {
        Frame frame = new Frame(digits, List.of(), sections, List.of(signs), null);
        return ReportTable.letter(title, day == null, frame);
    }

    /** A line that is known by its first word. */
    private static Paragraph labelled(String label, String text) {
        return new Paragraph(label, List.of(Run.text(text)));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? TO_WRITE_ON : ThaiDates.full(day);
    }
}
