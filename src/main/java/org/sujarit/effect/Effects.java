package org.sujarit.effect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.assessment.finding.Finding;
import org.sujarit.assessment.finding.Findings;
import org.sujarit.catalogue.Catalogues;
import org.sujarit.catalogue.Lineage;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasureState;
import org.sujarit.measure.Measures;
import org.sujarit.publication.Document;
import org.sujarit.publication.Publication;
import org.sujarit.publication.PublicationState;
import org.sujarit.publication.Publications;

/** Compares scores before and after measures, with the same few queries for any number of them. */
@Component
public class Effects {

    private final Cycles cycles;
    private final Findings findings;
    private final Measures measures;
    private final Catalogues catalogues;
    private final Publications publications;

    Effects(Cycles cycles, Findings findings, Measures measures, Catalogues catalogues, Publications publications) {
        this.cycles = cycles;
        this.findings = findings;
        this.measures = measures;
        this.catalogues = catalogues;
        this.publications = publications;
    }

    /** Everything of these agencies, for those who work there; the newest year first, in the order of the form. */
    @Transactional(readOnly = true)
    public List<Effect> ofAgencies(Collection<String> agencies) {
        List<Cycle> years = agencies.isEmpty() ? List.of() : cycles.ofAgencies(agencies);
        return compared(years, year -> true, measure -> true);
    }

    /**
     * What measures of that year did to scores, the largest difference first; what was given up did nothing.
     *
     * @param years all years of its agency
     */
    @Transactional(readOnly = true)
    public List<Effect> moved(Cycle year, Collection<Cycle> years) {
        List<Cycle> since = years.stream()
                .filter(one -> one.fiscalYear().year() >= year.fiscalYear().year())
                .toList();
        if (since.size() < 2) {
            return List.of(); // no later score can be known, so nothing is asked
        }
        return compared(since, one -> one.id().equals(year.id()), measure -> measure.state() != MeasureState.CANCELLED)
                .stream()
                .filter(effect ->
                        effect.difference() != null && effect.difference().signum() != 0)
                .sorted(Comparator.comparing((Effect effect) ->
                                Objects.requireNonNull(effect.difference()).abs())
                        .reversed())
                .toList();
    }

    /**
     * What the public may see of an agency: finished measures of years whose report is published, and scores that a
     * published plan or report names.
     */
    @Transactional(readOnly = true)
    public List<Effect> published(String agency) {
        List<Publication> known = publications.findByAgencyAndState(agency, PublicationState.PUBLISHED);
        Set<Integer> scored = known.stream().map(Publication::fiscalYear).collect(Collectors.toSet());
        Set<Integer> reported = known.stream()
                .filter(one -> one.document() == Document.REPORT)
                .map(Publication::fiscalYear)
                .collect(Collectors.toSet());
        List<Cycle> years = cycles.ofAgencies(Set.of(agency)).stream()
                .filter(year -> scored.contains(year.fiscalYear().year()))
                .toList();
        return compared(
                years,
                year -> reported.contains(year.fiscalYear().year()),
                measure -> measure.state() == MeasureState.PUBLISHED);
    }

    private List<Effect> compared(List<Cycle> years, Predicate<Cycle> shown, Predicate<Measure> finished) {
        if (years.isEmpty()) {
            return List.of();
        }
        List<Long> ids = years.stream().map(Cycle::id).toList();
        Map<Long, List<Finding>> found =
                findings.findByCycleIdInOrderByOrdinal(ids).stream().collect(Collectors.groupingBy(Finding::cycleId));
        List<Long> told = years.stream().filter(shown).map(Cycle::id).toList();
        Map<Long, List<Measure>> planned =
                measures.withFindings(told).stream().filter(finished).collect(Collectors.groupingBy(Measure::cycleId));
        Map<String, ScoresOverYears> scores = scores(years, found);
        List<Effect> effects = new ArrayList<>();
        for (Cycle year : years.stream().filter(shown).toList()) {
            ScoresOverYears own =
                    Objects.requireNonNull(scores.get(year.agency().code()));
            List<Measure> tried = planned.getOrDefault(year.id(), List.of());
            for (Finding finding : found.getOrDefault(year.id(), List.of())) {
                tried.stream()
                        .filter(measure -> measure.findings().contains(finding.id()))
                        .forEach(measure -> effects.add(own.effect(year, measure, finding)));
            }
        }
        return effects;
    }

    private Map<String, ScoresOverYears> scores(List<Cycle> years, Map<Long, List<Finding>> found) {
        Lineage lineage = catalogues.lineage();
        Map<String, ScoresOverYears> scores = new HashMap<>();
        for (Cycle year : years) {
            ScoresOverYears own = scores.computeIfAbsent(year.agency().code(), code -> new ScoresOverYears(lineage));
            found.getOrDefault(year.id(), List.of())
                    .forEach(finding -> own.add(year.fiscalYear().itaYear(), finding));
        }
        return scores;
    }
}
