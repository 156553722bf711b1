package org.sujarit.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.assessment.finding.Finding;
import org.sujarit.assessment.finding.Findings;
import org.sujarit.catalogue.Catalogue;
import org.sujarit.catalogue.Catalogues;
import org.sujarit.catalogue.Item;
import org.sujarit.catalogue.ItemCode;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.cycle.OpeningCycles;
import org.sujarit.evidence.Evidence;
import org.sujarit.evidence.Evidences;
import org.sujarit.evidence.FileStore;
import org.sujarit.intake.typed.TypedReport;
import org.sujarit.intake.typed.TypedRow;
import org.sujarit.measure.Activity;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.refusal.Reasons;
import org.sujarit.refusal.Refused;

/** Writes a report down that was made elsewhere, exactly as a person saw and corrected it. */
@Component
public class TakingInReports {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final OpeningCycles opening;
    private final Catalogues catalogues;
    private final Findings findings;
    private final Measures measures;
    private final Evidences evidences;
    private final FileStore store;
    private final Clock clock;

    TakingInReports(
            OpeningCycles opening,
            Catalogues catalogues,
            Findings findings,
            Measures measures,
            Evidences evidences,
            FileStore store,
            Clock clock) {
        this.opening = opening;
        this.catalogues = catalogues;
        this.findings = findings;
        this.measures = measures;
        this.evidences = evidences;
        this.store = store;
        this.clock = clock;
    }

    /**
     * All of it or, when something does not fit, nothing.
     *
     * @param source SHA-256 of what was read
     * @param units ids of the units of the agency
     * @return the year, which no process runs for
     * @throws Refused with everything that does not fit, or because there is something of that year already
     */
    @Transactional
    public Cycle take(
            String agency, FiscalYear year, String source, TypedReport report, Set<String> units, String actor) {
        opening.mayBeTakenIn(agency, year);
        mustBeKept(source);
        SameItems items = new SameItems();
        List<CheckedRow> rows = checked(report, units, items);
        Cycle cycle = opening.takeIn(agency, year, "sha256 " + source + ", rows " + rows.size(), actor);
        write(cycle, rows, items, actor);
        return cycle;
    }

    /** Whoever doubts the record later has to find what it was read from. */
    private void mustBeKept(String source) {
        if (!SHA256.matcher(source).matches()) {
            throw Refused.missing("file.missing");
        }
        store.read(source);
    }

    private List<CheckedRow> checked(TypedReport report, Set<String> units, SameItems items) {
        Reasons reasons = new Reasons();
        List<CheckedRow> rows = new ArrayList<>();
        for (int one = 0; one < report.rows().size(); one++) {
            TypedRow row = report.rows().get(one);
            CheckedRow checked = row.left()
                    ? null
                    : new RowCheck("rows[" + one + "].", row, reasons).check(units, LocalDate.now(clock));
            if (checked != null) {
                items.add("rows[" + one + "].", checked, reasons);
                rows.add(checked);
            }
        }
        reasons.refuseIfAny();
        if (rows.isEmpty()) {
            throw Refused.field("rows", "intake.rows.none");
        }
        return rows;
    }

    private void write(Cycle cycle, List<CheckedRow> rows, SameItems items, String actor) {
        Catalogue catalogue =
                catalogues.of(cycle.fiscalYear().itaYear(), cycle.agency().code());
        Map<String, Finding> known = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (int place = 0; place < rows.size(); place++) {
            CheckedRow row = rows.get(place);
            for (ItemCode item : row.codes()) {
                if (!known.containsKey(item.value())) {
                    known.put(item.value(), findings.save(finding(cycle, known.size(), items.of(item), catalogue)));
                }
            }
            String item = row.codes().get(0).value();
            String code = item + "-" + numbers.merge(item, 1, Integer::sum);
            List<Long> answered = row.codes().stream()
                    .map(one -> Objects.requireNonNull(known.get(one.value())).id())
                    .toList();
            links(measures.save(row.measure(answered).in(cycle, code, place + 1)), row, actor);
        }
    }

    private static Finding finding(Cycle cycle, int ordinal, SameItems.Told told, Catalogue catalogue) {
        Optional<Item> item = catalogue.item(told.code().value());
        String asked = told.itemText().isEmpty()
                ? item.map(Item::text).orElse(told.code().value())
                : told.itemText();
        return Finding.takenIn(
                cycle.id(),
                ordinal,
                told.code(),
                asked,
                item.map(Item::indicator).orElse(null),
                told.score(),
                told.weakness());
    }

    private void links(Measure measure, CheckedRow row, String actor) {
        for (Activity activity : measure.activities()) {
            for (CheckedRow.Done done : row.steps().get(activity.number() - 1).done()) {
                done.links()
                        .forEach(link -> evidences.save(Evidence.takenIn(
                                measure.id(), activity.id(), link, done.on(), actor, clock.instant())));
            }
        }
    }
}
