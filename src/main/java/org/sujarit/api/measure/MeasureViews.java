package org.sujarit.api.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.access.People;
import org.sujarit.assessment.finding.Finding;
import org.sujarit.assessment.finding.Findings;
import org.sujarit.cycle.Cycle;
import org.sujarit.evidence.Evidence;
import org.sujarit.evidence.EvidenceView;
import org.sujarit.evidence.Evidences;
import org.sujarit.measure.Cancellation;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasureContent;
import org.sujarit.measure.Measures;
import org.sujarit.text.Texts;

/** Makes views of measures, any number of them with the same few queries. */
@Component
public class MeasureViews {

    private final Measures measures;
    private final Findings findings;
    private final Evidences evidences;
    private final People people;
    private final Texts texts;

    MeasureViews(Measures measures, Findings findings, Evidences evidences, People people, Texts texts) {
        this.measures = measures;
        this.findings = findings;
        this.evidences = evidences;
        this.people = people;
        this.texts = texts;
    }

    public MeasureView of(Measure measure) {
        return of(List.of(measure)).get(0);
    }

    /** All of a year, in their order. */
    public List<MeasureView> ofCycle(Cycle cycle) {
        return of(measures.findByCycleIdOrderByOrdinal(cycle.id()));
    }

    private List<MeasureView> of(Collection<Measure> measures) {
        if (measures.isEmpty()) {
            return List.of();
        }
        Measure first = measures.iterator().next();
        Map<Long, Finding> answered = findings.findByCycleIdOrderByOrdinal(first.cycleId()).stream()
                .collect(Collectors.toMap(Finding::id, Function.identity()));
        Map<Long, List<Evidence>> proof = evidences
                .ofAll(measures.stream()
                        .map(Measure::id)
                        .filter(Objects::nonNull) // one that is only proposed has none
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(Evidence::measureId));
        Map<String, String> units =
                people.unitsOf(first.agency()).stream().collect(Collectors.toMap(People.Named::id, People.Named::name));
        Known known = new Known(answered, units, people.names(ids(measures, proof)));
        return measures.stream()
                .map(measure -> view(measure, proof.getOrDefault(measure.id(), List.of()), known))
                .toList();
    }

    private static List<String> ids(Collection<Measure> measures, Map<Long, List<Evidence>> proof) {
        List<String> ids = new ArrayList<>();
        for (Measure measure : measures) {
            Stream.ofNullable(measure.owner()).forEach(ids::add);
            Stream.ofNullable(measure.cancellation()).forEach(wish -> ids.add(wish.requestedBy()));
        }
        proof.values().forEach(all -> all.forEach(one -> ids.add(one.addedBy())));
        return ids;
    }

    private record Known(Map<Long, Finding> findings, Map<String, String> units, Map<String, String> names) {}

    private MeasureView view(Measure measure, List<Evidence> proof, Known known) {
        return new MeasureView(
                measure.id(),
                measure.code(),
                findings(measure, known.findings()),
                measure.activities().stream().map(MeasureContent.Step::of).toList(),
                new People.Named(measure.unit(), known.units().getOrDefault(measure.unit(), measure.unit())),
                named(measure.owner(), known.names()),
                measure.plan(),
                measure.dueOn(),
                measure.execution(),
                measure.state(),
                texts.of("measure.state", measure.state()),
                cancellation(measure.cancellation(), known.names()),
                proof.stream().map(one -> EvidenceView.of(one, known.names())).toList());
    }

    private static List<MeasureView.AboutFinding> findings(Measure measure, Map<Long, Finding> known) {
        return known.values().stream()
                .filter(finding -> measure.findings().contains(finding.id()))
                .map(one -> new MeasureView.AboutFinding(one.id(), one.item(), one.itemText(), one.issue()))
                .toList();
    }

    private static MeasureView.@Nullable CancellationView cancellation(
            @Nullable Cancellation wish, Map<String, String> names) {
        if (wish == null) {
            return null;
        }
        People.Named by = new People.Named(wish.requestedBy(), names.getOrDefault(wish.requestedBy(), ""));
        return new MeasureView.CancellationView(wish.reason(), by, wish.requestedAt(), wish.granted());
    }

    private static People.@Nullable Named named(@Nullable String id, Map<String, String> names) {
        return id == null ? null : new People.Named(id, names.getOrDefault(id, id));
    }
}
