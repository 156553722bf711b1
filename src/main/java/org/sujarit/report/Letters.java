package org.sujarit.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.sujarit.cycle.Cycle;
import org.sujarit.thai.ThaiDates;

/** The two letters that go with the documents of a year: the memo to the manager and the announcement to the public. */
@Component
public class Letters {

    private static final String TO_WRITE_ON = "……………………………";

    private final DocumentSettings settings;
    private final Clock clock;

    Letters(DocumentSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** บันทึกข้อความ: lays the report before the manager; number and addressee are for the agency's register to fill. */
    public ReportTable memo(Cycle cycle) {
        String period = ThaiDates.fiscalYear(cycle.fiscalYear().year());
        Section head = Section.of(
                "",
                List.of(
                        "ส่วนราชการ " + cycle.agency().name(),
                        "ที่ " + TO_WRITE_ON + " วันที่ " + ThaiDates.full(today()),
                        "เรื่อง รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. "
                                + cycle.fiscalYear(),
                        "เรียน " + TO_WRITE_ON));
        Section body = Section.of(
                "",
                List.of(
                        "ตามที่" + cycle.agency().name()
                                + "ได้ประกาศใช้มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน " + period + " นั้น",
                        "บัดนี้ การดำเนินการตามมาตรการดังกล่าวได้รวบรวมผลเรียบร้อยแล้ว รายละเอียดปรากฏตามรายงานที่แนบมาพร้อมนี้",
                        "จึงเรียนมาเพื่อโปรดพิจารณาอนุมัติรายงาน และให้เผยแพร่บนเว็บไซต์ของหน่วยงานต่อไป"));
        return letter("บันทึกข้อความ", settings.letterDigits(), List.of(head, body), "ผู้รายงาน");
    }

    /** ประกาศ: makes the plan known. */
    public ReportTable announcement(Cycle cycle) {
        Section body = Section.of(
                "",
                List.of(
                        "ด้วย" + cycle.agency().name()
                                + "ได้นำผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. "
                                + cycle.fiscalYear().itaYear()
                                + " มาวิเคราะห์ และกำหนดมาตรการเพื่อแก้ไขข้อบกพร่อง พัฒนาประเด็นที่ยังทำได้ดีขึ้น และรักษาจุดแข็งของหน่วยงาน",
                        "จึงประกาศใช้มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน "
                                + ThaiDates.fiscalYear(cycle.fiscalYear().year())
                                + " ตามเอกสารแนบท้ายประกาศนี้ ให้ผู้รับผิดชอบทุกมาตรการดำเนินการและรายงานผลตามกำหนด",
                        "ประกาศ ณ วันที่ " + ThaiDates.full(today())));
        String title = "ประกาศ" + cycle.agency().name();
        String about =
                "เรื่อง มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. " + cycle.fiscalYear();
        Frame frame = new Frame(
                settings.planDigits(), List.of(), List.of(body), List.of(new Signature("ผู้บริหาร", "")), null);
        return ReportTable.letter(List.of(title, about), frame);
    }

    private static ReportTable letter(String title, DigitStyle digits, List<Section> sections, String signs) {
        return ReportTable.letter(
                List.of(title), new Frame(digits, List.of(), sections, List.of(new Signature(signs, "")), null));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
