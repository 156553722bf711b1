package org.sujarit.report.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sujarit.assessment.finding.Finding;
import org.sujarit.catalogue.Instrument;
import org.sujarit.evidence.Evidence;
import org.sujarit.measure.Measure;
import org.sujarit.report.table.Cell;
import org.sujarit.report.table.Group;
import org.sujarit.report.table.Row;

/** Everything a document about one cycle is made from, read in a handful of queries. */
record CycleContent(List<Finding> findings, List<Line> lines, Map<Long, List<Evidence>> evidence) {

    /** A measure beside one of the findings it answers. */
    record Line(Finding finding, Measure measure, String id) {}

    static CycleContent of(List<Finding> findings, List<Measure> measures, Map<Long, List<Evidence>> evidence) {
        List<Line> lines = new ArrayList<>();
        for (Finding finding : findings) {
            measures.stream()
                    .filter(measure -> measure.findings().contains(finding.id()))
                    .sorted(Comparator.comparing(Measure::ordinal))
                    .forEach(measure -> lines.add(new Line(finding, measure, id(finding, measure))));
        }
        return new CycleContent(findings, lines, evidence);
    }

    /** A measure that answers several findings stands in several rows; only one of them may bear its code alone. */
    private static String id(Finding finding, Measure measure) {
        boolean own = measure.code().startsWith(finding.item() + "-");
        return own ? measure.code() : measure.code() + "-" + finding.item();
    }

    List<Evidence> evidenceOf(Measure measure) {
        return evidence.getOrDefault(measure.id(), List.of());
    }

    /** The official form's three groups, each with its rows. */
    List<Group> groups(Function<Line, List<Cell>> cells) {
        List<Group> groups = new ArrayList<>();
        for (Instrument instrument : Instrument.values()) {
            List<Row> rows = lines.stream()
                    .filter(line -> line.finding().instrument() == instrument)
                    .map(line -> new Row(line.id(), cells.apply(line)))
                    .toList();
            groups.add(new Group(instrument.name(), instrument.thaiName(), rows));
        }
        return groups;
    }
}
