package org.sujarit.report.compile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.MonitoringRound;
import org.sujarit.measure.Activity;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasureState;
import org.sujarit.report.table.Cell;
import org.sujarit.report.table.Column;
import org.sujarit.report.table.Group;
import org.sujarit.report.table.Paragraph;
import org.sujarit.report.table.ReportTable;
import org.sujarit.thai.ThaiDates;

/** Compiles the report of a monitoring round: where each measure stands and what was done in those six months. */
@Component
public class MonitoringCompiler {

    private static final List<Column> COLUMNS = List.of(
            new Column("measure", "มาตรการและขั้นตอนการดำเนินการ", 26),
            new Column("responsible", "ผู้รับผิดชอบ", 14),
            new Column("status", "สถานะ", 10),
            new Column("result", "ผลการดำเนินการในรอบ", 28),
            new Column("progress", "ความก้าวหน้าเทียบกับเป้าหมาย", 16),
            new Column("problems", "ปัญหา อุปสรรค และข้อเสนอแนะ", 16));

    private final CycleReader reader;
    private final Frames frames;

    MonitoringCompiler(CycleReader reader, Frames frames) {
        this.reader = reader;
        this.frames = frames;
    }

    /**
     * The round as it stands now, marked as a draft.
     *
     * @param unitNames Thai names of the units by id
     */
    @Transactional(readOnly = true)
    public ReportTable compile(Cycle cycle, MonitoringRound round, Map<String, String> unitNames) {
        CycleContent year = reader.read(cycle);
        List<String> titles = List.of(
                "รายงานการกำกับติดตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส รอบ "
                        + (round == MonitoringRound.SIX_MONTHS ? "6" : "12") + " เดือน",
                ThaiDates.period(round.first(cycle.fiscalYear()), round.last(cycle.fiscalYear())),
                cycle.agency().name());
        List<Group> groups =
                year.groups(line -> cells(line.measure(), day -> round.tells(day, cycle.fiscalYear()), unitNames));
        return new ReportTable("", titles, COLUMNS, groups, true, frames.ofMonitoring());
    }

    private static List<Cell> cells(Measure measure, Predicate<LocalDate> told, Map<String, String> unitNames) {
        return List.of(
                ReportCompiler.measureCell(measure),
                PlanCompiler.responsible(measure, unitNames),
                Cell.text(status(measure.state())),
                done(measure, told),
                progress(measure),
                ReportCompiler.problems(measure));
    }

    private static Cell done(Measure measure, Predicate<LocalDate> told) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Activity activity : measure.activities()) {
            if (activity.isNotPossible()) {
                paragraphs.add(Wording.notPossible(activity));
            }
            for (int index = 0; index < activity.results().size(); index++) {
                LocalDate day = activity.results().get(index).doneOn();
                if (day != null && told.test(day)) {
                    paragraphs.add(Wording.paragraph(activity, index));
                }
            }
        }
        return new Cell(paragraphs);
    }

    private static Cell progress(Measure measure) {
        BigDecimal actual = measure.execution().actual();
        String reached = actual == null
                ? "ยังไม่มีผล"
                : "ทำได้ " + Wording.amount(actual, measure.approach().targetUnit());
        return Cell.text(measure.approach().indicator() + "\n"
                + Wording.target(measure.plan()).strip() + "\n" + reached);
    }

    private static String status(MeasureState state) {
        return switch (state) {
            case PLANNED, STARTED -> "ยังไม่เริ่ม";
            case EXECUTING, EVIDENCING -> "กำลังดำเนินการ";
            case IN_REVIEW, REVIEWED -> "ดำเนินการแล้ว รอตรวจสอบหรืออนุมัติ";
            case APPROVED, PUBLISHED, TAKEN_IN -> "เสร็จสิ้น";
            case CANCELLED -> "ยกเลิก";
        };
    }
}
