package org.sujarit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.cycle.Cycle;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasureState;
import org.sujarit.thai.ThaiDates;

/** Compiles the result report of a cycle: the official five columns, one row for each measure and finding it answers. */
@Component
public class ReportCompiler {

    private final YearReader reader;
    private final ResultCells results;

    ReportCompiler(YearReader reader, ResultCells results) {
        this.reader = reader;
        this.results = results;
    }

    /** The report as things stand now, marked as a draft. */
    @Transactional(readOnly = true)
    public ReportTable compile(Cycle cycle) {
        Year year = reader.read(cycle);
        return new ReportTable(
                "", titleLines(cycle), ReportColumns.OF_THE_REPORT, year.groups(row -> cells(cycle, year, row)), true);
    }

    private List<Cell> cells(Cycle cycle, Year year, Year.Line line) {
        Measure measure = line.measure();
        return List.of(
                Cell.text(line.finding().item() + " " + line.finding().itemText()),
                Cell.text(line.finding().issue()),
                measureCell(measure),
                results.results(cycle, measure, year.evidenceOf(measure)),
                results.outcome(measure));
    }

    static Cell measureCell(Measure measure) {
        List<String> steps =
                measure.activities().stream().map(activity -> activity.text()).toList();
        Stream<Paragraph> title = Stream.of(Paragraph.text(measure.title()));
        return new Cell(
                Stream.concat(title, Cell.numbered(steps).paragraphs().stream()).toList());
    }

    private static List<String> titleLines(Cycle cycle) {
        List<String> lines = new ArrayList<>(List.of(
                "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                "ตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                ThaiDates.period(cycle.fiscalYear().first(), cycle.fiscalYear().last()),
                cycle.agency().name()));
        String introduction = cycle.introduction();
        if (introduction != null && !introduction.isBlank()) {
            introduction.lines().filter(line -> !line.isBlank()).forEach(lines::add);
        }
        return lines;
    }

    /** Measures that were given up are reported as such, not left out. */
    static boolean givenUp(Measure measure) {
        return measure.state() == MeasureState.CANCELLED;
    }
}
