package org.sujarit.report.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.cycle.Cycle;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasureState;
import org.sujarit.report.table.Cell;
import org.sujarit.report.table.DocumentKey;
import org.sujarit.report.table.Paragraph;
import org.sujarit.report.table.ReportTable;
import org.sujarit.thai.ThaiDates;

/** Compiles the result report of a cycle: the official five columns, one row for each measure and finding it answers. */
@Component
public class ReportCompiler {

    /** What follows in the title of a report that an older version published are words of the officer. */
    public static final int LINES_OF_TITLE = 4;

    private final CycleReader reader;
    private final ResultCells results;
    private final Frames frames;
    private final DocumentSettings settings;

    ReportCompiler(CycleReader reader, ResultCells results, Frames frames, DocumentSettings settings) {
        this.reader = reader;
        this.results = results;
        this.frames = frames;
        this.settings = settings;
    }

    /**
     * The report as things stand now, marked as a draft.
     *
     * @param unitNames Thai names of the units by id
     */
    @Transactional(readOnly = true)
    public ReportTable compile(Cycle cycle, Map<String, String> unitNames) {
        CycleContent year = reader.read(cycle);
        boolean wide = settings.wideReport();
        return new ReportTable(
                "",
                titleLines(cycle),
                settings.columns(DocumentKey.Kind.REPORT),
                year.groups(row -> wide ? wide(cycle, year, row, unitNames) : cells(cycle, year, row)),
                true,
                frames.ofReport(cycle));
    }

    private List<Cell> wide(Cycle cycle, CycleContent year, CycleContent.Line line, Map<String, String> unitNames) {
        List<Cell> cells = new ArrayList<>(cells(cycle, year, line));
        cells.add(ReportColumns.RESPONSIBLE, PlanCompiler.responsible(line.measure(), unitNames));
        cells.add(problems(line.measure()));
        return cells;
    }

    /** What stood in the way and what would help. */
    static Cell problems(Measure measure) {
        return Cell.text(
                Stream.of(measure.execution().problems(), measure.execution().suggestions())
                        .filter(text -> text != null && !text.isBlank())
                        .collect(Collectors.joining("\n")));
    }

    private List<Cell> cells(Cycle cycle, CycleContent year, CycleContent.Line line) {
        Measure measure = line.measure();
        return List.of(
                Cell.text(line.finding().heading()),
                Cell.text(line.finding().issue()),
                measureCell(measure),
                results.results(cycle, measure, year.evidenceOf(measure)),
                results.outcome(measure));
    }

    static Cell measureCell(Measure measure) {
        List<String> steps =
                measure.activities().stream().map(activity -> activity.text()).toList();
        Paragraph title = Paragraph.text(measure.approach().title());
        List<Paragraph> numbered = Cell.numbered(steps).paragraphs();
        if (measure.state() == MeasureState.TAKEN_IN
                && steps.get(0).equals(measure.approach().title())) {
            // The report had no title of its own: its first step is the name of the measure here.
            return new Cell(steps.size() == 1 ? List.of(title) : numbered);
        }
        return new Cell(Stream.concat(Stream.of(title), numbered.stream()).toList());
    }

    private static List<String> titleLines(Cycle cycle) {
        return List.of(
                "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                "ตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                ThaiDates.period(cycle.fiscalYear().first(), cycle.fiscalYear().last()),
                cycle.agency().name());
    }

    /** Measures that were given up are reported as such, not left out. */
    static boolean givenUp(Measure measure) {
        return measure.state() == MeasureState.CANCELLED;
    }
}
