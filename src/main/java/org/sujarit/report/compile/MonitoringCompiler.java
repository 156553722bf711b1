package org.sujarit.report.compile;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.MonitoringPeriod;
import org.sujarit.measure.Activity;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasureState;
import org.sujarit.measure.Result;
import org.sujarit.report.table.Cell;
import org.sujarit.report.table.Column;
import org.sujarit.report.table.Frame;
import org.sujarit.report.table.Group;
import org.sujarit.report.table.Paragraph;
import org.sujarit.report.table.ReportTable;
import org.sujarit.report.table.Row;
import org.sujarit.thai.ThaiDates;

/** Compiles the report of a monitoring round: where each measure stood on its last day, and what was recorded until then. */
@Component
public class MonitoringCompiler {

    /** The columns of a round report. */
    public static final List<Column> COLUMNS = List.of(
            new Column("measure", "มาตรการและขั้นตอนการดำเนินการ", 26),
            new Column("responsible", "ผู้รับผิดชอบ", 14),
            new Column("status", "สถานะ ณ วันสิ้นรอบ", 10),
            new Column("result", "ผลการดำเนินการในรอบ", 28),
            new Column("progress", "ความก้าวหน้าเทียบกับเป้าหมาย", 16),
            new Column("problems", "ปัญหา อุปสรรค และข้อเสนอแนะ", 16));

    /** What follows in the title of a report that an older version published are words of the officer. */
    public static final int LINES_OF_TITLE = 3;

    private static final int PROGRESS = 4;
    private static final int QUARTER = 3; // months; what ends otherwise is called by its number

    private final CycleReader reader;
    private final Frames frames;

    MonitoringCompiler(CycleReader reader, Frames frames) {
        this.reader = reader;
        this.frames = frames;
    }

    /**
     * What the measures had come to, marked as a draft.
     *
     * @param unitNames Thai names of the units by id
     */
    @Transactional(readOnly = true)
    public ReportTable compile(Cycle cycle, MonitoringPeriod period, AsOf asOf, Map<String, String> unitNames) {
        CycleContent year = reader.read(cycle);
        List<String> titles = List.of(
                "รายงานการกำกับติดตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส " + name(period),
                ThaiDates.period(period.first(), period.last()),
                cycle.agency().name());
        List<Group> groups = year.groups(line -> cells(line.measure(), period, asOf, unitNames));
        return new ReportTable("", titles, COLUMNS, groups, true, frames.ofMonitoring());
    }

    /** As รอบ 6 เดือน; by its number where it ends within a month. */
    public static String name(MonitoringPeriod period) {
        return period.months() > 0 && period.months() % QUARTER == 0
                ? "รอบ " + period.months() + " เดือน"
                : "รอบที่ " + period.number();
    }

    /**
     * The same with what was said of it since.
     *
     * @param introduction before the table; null for none
     * @param said lines below the progress of a measure, by its code
     */
    public static ReportTable with(
            ReportTable asOfLastDay, @Nullable String introduction, Map<String, List<String>> said) {
        Frame frame = asOfLastDay.frame();
        List<Group> groups = asOfLastDay.groups().stream()
                .map(group -> new Group(
                        group.key(),
                        group.heading(),
                        group.rows().stream().map(row -> with(row, said)).toList()))
                .toList();
        return new ReportTable(
                asOfLastDay.documentNumber(),
                asOfLastDay.titleLines(),
                asOfLastDay.columns(),
                groups,
                asOfLastDay.draft(),
                new Frame(
                        frame.digits(),
                        frame.cover(),
                        Frames.introduction(introduction),
                        frame.signatures(),
                        frame.seal()));
    }

    /** A measure that answers several findings stands in several rows, whose names begin with its code. */
    private static Row with(Row row, Map<String, List<String>> said) {
        List<Cell> cells = new ArrayList<>(row.cells());
        said.forEach((code, lines) -> {
            if (row.id().equals(code) || row.id().startsWith(code + "-")) {
                List<Paragraph> paragraphs = new ArrayList<>(cells.get(PROGRESS).paragraphs());
                lines.forEach(line -> paragraphs.add(Paragraph.text(line)));
                cells.set(PROGRESS, new Cell(paragraphs));
            }
        });
        return new Row(row.id(), cells);
    }

    private static List<Cell> cells(
            Measure measure, MonitoringPeriod period, AsOf asOf, Map<String, String> unitNames) {
        MeasureState state = asOf.stateOf(measure);
        return List.of(
                ReportCompiler.measureCell(measure),
                PlanCompiler.responsible(measure, unitNames),
                Cell.text(status(state)),
                done(measure, asOf.before(), result -> asOf.tells(result, state, period)),
                progress(measure, state),
                AsOf.isCarriedOut(state) ? ReportCompiler.problems(measure) : Cell.empty());
    }

    private static Cell done(Measure measure, Instant before, Predicate<Result> told) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Activity activity : measure.activities()) {
            if (activity.isNotPossible(before)) {
                paragraphs.add(Wording.notPossible(activity));
            }
            for (int index = 0; index < activity.results().size(); index++) {
                if (told.test(activity.results().get(index))) {
                    paragraphs.add(Wording.paragraph(activity, index));
                }
            }
        }
        return new Cell(paragraphs);
    }

    private static Cell progress(Measure measure, MeasureState state) {
        BigDecimal actual = AsOf.isCarriedOut(state) ? measure.execution().actual() : null;
        String reached = actual == null
                ? ""
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
