package org.sujarit.report.compile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.cycle.Cycle;
import org.sujarit.measure.Measure;
import org.sujarit.report.table.Cell;
import org.sujarit.report.table.Column;
import org.sujarit.report.table.ReportTable;
import org.sujarit.thai.ThaiDates;

/** Compiles the plan of a cycle: what answers each finding, who does it, when, with what money, and how it is followed. */
@Component
public class PlanCompiler {

    /** Those that tell of the measure itself, as {@link #planned} fills them. */
    static final List<Column> MEASURE_COLUMNS = ReportColumns.OF_THE_PLAN.subList(2, ReportColumns.OF_THE_PLAN.size());

    private final CycleReader reader;
    private final Frames frames;

    PlanCompiler(CycleReader reader, Frames frames) {
        this.reader = reader;
        this.frames = frames;
    }

    /**
     * The plan as it stands now, marked as a draft.
     *
     * @param unitNames Thai names of the units by id
     * @param editions what was changed since its first version
     * @param proposed a measure as the last of them would have it; null when all is as it stands
     */
    @Transactional(readOnly = true)
    public ReportTable compile(
            Cycle cycle, Map<String, String> unitNames, List<Edition> editions, @Nullable Measure proposed) {
        CycleContent year = reader.read(cycle, proposed);
        ReportTable plan = new ReportTable(
                "",
                titleLines(cycle),
                ReportColumns.OF_THE_PLAN,
                year.groups(line -> cells(line, unitNames)),
                true,
                frames.ofPlan(cycle, year.findings()));
        return Edition.marked(plan, editions);
    }

    private static List<Cell> cells(CycleContent.Line line, Map<String, String> unitNames) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(line.finding().heading()));
        cells.add(Cell.text(line.finding().issue()));
        cells.addAll(planned(line.measure(), unitNames));
        return cells;
    }

    /** Everything the plan says of a measure: who approves the plan decides on this. */
    static List<Cell> planned(Measure measure, Map<String, String> unitNames) {
        return List.of(
                ReportCompiler.measureCell(measure),
                responsible(measure, unitNames),
                Cell.text(ThaiDates.abbreviated(measure.plan().startsOn()) + " – "
                        + ThaiDates.abbreviated(measure.plan().endsOn()) + Wording.deadline(measure.approach())),
                Cell.text(budget(measure.approach().budget())),
                Cell.text(measure.approach().indicator() + "\n"
                        + (Wording.baseline(measure.plan()) + Wording.target(measure.plan())).strip()),
                Cell.text(measure.approach().monitoring()));
    }

    static Cell responsible(Measure measure, Map<String, String> unitNames) {
        return Cell.text((measure.approach().position() + "\n" + unitNames.getOrDefault(measure.unit(), measure.unit()))
                .strip());
    }

    private static String budget(@Nullable BigDecimal baht) {
        return baht == null ? "ไม่ใช้งบประมาณ" : String.format(java.util.Locale.ROOT, "%,.2f บาท", baht);
    }

    private static List<String> titleLines(Cycle cycle) {
        return List.of(
                "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                ThaiDates.fiscalYear(cycle.fiscalYear().year()),
                cycle.agency().name());
    }
}
