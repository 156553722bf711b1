package org.sujarit.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.People;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.CycleState;
import org.sujarit.evidence.FileStore;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.refusal.Refused;
import org.sujarit.report.compile.ReportCompiler;
import org.sujarit.report.table.DocumentKey;
import org.sujarit.report.table.ReportTable;
import org.sujarit.report.table.Row;
import org.sujarit.report.word.EditedDocument;

/** Compares an edited Word report with the record as it is now. */
@Component
public class Comparing {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final ReportCompiler reports;
    private final Measures measures;
    private final People people;
    private final FileStore store;

    Comparing(ReportCompiler reports, Measures measures, People people, FileStore store) {
        this.reports = reports;
        this.measures = measures;
        this.people = people;
        this.store = store;
    }

    /**
     * Keeps the document and compares it; nothing of the record changes.
     *
     * @throws Refused when it is no Word file that we take, or was not made from this report
     */
    @Transactional(readOnly = true)
    public Comparison compare(Cycle cycle, byte[] file) {
        EditedDocument edited = EditedDocument.read(file, DocumentKey.report(cycle));
        return compare(cycle, edited, store.keep(out -> out.write(file)).sha256());
    }

    /** Compares a document once more that was kept. */
    @Transactional(readOnly = true)
    public Comparison again(Cycle cycle, String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw Refused.missing("file.missing");
        }
        return compare(cycle, EditedDocument.read(store.read(sha256), DocumentKey.report(cycle)), sha256);
    }

    private Comparison compare(Cycle cycle, EditedDocument edited, String sha256) {
        ReportTable table = reports.compile(cycle, units(cycle));
        Map<String, Map<String, List<String>>> recorded =
                EditedDocument.unedited(table).rows();
        List<Measure> all = measures.findByCycleIdOrderByOrdinal(cycle.id());
        List<Difference> differences = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (Row row : table.rows()) {
            Map<String, List<String>> written = edited.rows().get(row.bookmark());
            if (written != null) {
                boolean open = cycle.state() == CycleState.RUNNING;
                Map<String, List<String>> known = recorded.getOrDefault(row.bookmark(), Map.of());
                differences.addAll(new ComparedRow(
                                row.id(), measure(all, row), table.frame().digits(), open)
                        .compare(table.columns(), known, written));
            } else if (!edited.unclear().contains(row.bookmark())) {
                lost.add(row.id());
            }
        }
        List<String> unknown = edited.rows().keySet().stream()
                .filter(bookmark -> !recorded.containsKey(bookmark))
                .toList();
        return Comparison.of(sha256, differences, lost, edited.unclear(), unknown);
    }

    private Map<String, String> units(Cycle cycle) {
        return people.unitsOf(cycle.agency().code()).stream()
                .collect(Collectors.toMap(People.Named::id, People.Named::name));
    }

    /** A row is named by its measure's code, with the item behind it where it answers a second one. */
    private static Measure measure(List<Measure> all, Row row) {
        return all.stream()
                .filter(measure -> row.id().equals(measure.code()) || row.id().startsWith(measure.code() + "-"))
                .max(Comparator.comparing(measure -> measure.code().length()))
                .orElseThrow();
    }
}
