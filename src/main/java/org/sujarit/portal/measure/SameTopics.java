package org.sujarit.portal.measure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.sujarit.assessment.finding.Finding;
import org.sujarit.assessment.finding.Findings;
import org.sujarit.catalogue.Catalogues;
import org.sujarit.catalogue.Lineage;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.measure.Measure;
import org.sujarit.portal.address.Addresses;

/** Finds the measures of other years that answered the same, under whatever code it was asked then. */
@Component
class SameTopics {

    private static final String ANSWERING = "select distinct c.fiscal_year as \"year\", m.code, m.title, m.ordinal"
            + PublicMeasureLines.FROM + " join measure_finding answered on answered.measure_id = m.id"
            + " where answered.finding_id in (:same) and " + PublicMeasureLines.PUBLIC
            + " order by c.fiscal_year desc, m.ordinal fetch first 20 rows only";

    private final Cycles cycles;
    private final Findings findings;
    private final Catalogues catalogues;
    private final JdbcClient jdbc;

    SameTopics(Cycles cycles, Findings findings, Catalogues catalogues, JdbcClient jdbc) {
        this.cycles = cycles;
        this.findings = findings;
        this.catalogues = catalogues;
        this.jdbc = jdbc;
    }

    private record Row(int year, String code, String title) {}

    /** @param year Buddhist Era */
    record Line(int year, String title, String href) {}

    /** The findings it answers, in the order of the official form. */
    List<Finding> answered(Measure measure) {
        return findings.findByCycleIdOrderByOrdinal(measure.cycleId()).stream()
                .filter(finding -> measure.findings().contains(finding.id()))
                .toList();
    }

    /** Those of other years, the newest first. */
    List<Line> of(Measure measure, Collection<Finding> answered) {
        Cycle year = cycles.get(measure.cycleId());
        Lineage lineage = catalogues.lineage();
        Set<Lineage.Question> asked = answered.stream()
                .map(finding -> finding.question(year.fiscalYear().itaYear(), lineage))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        Map<Long, Cycle> others = cycles.ofAgencies(Set.of(year.agency().code())).stream()
                .filter(other -> !other.id().equals(year.id()))
                .collect(Collectors.toMap(Cycle::id, Function.identity()));
        if (asked.isEmpty() || others.isEmpty()) {
            return List.of();
        }
        List<Long> same = findings.findByCycleIdInOrderByOrdinal(others.keySet()).stream()
                .filter(finding -> finding.question(itaYear(others, finding), lineage)
                        .filter(asked::contains)
                        .isPresent())
                .map(Finding::id)
                .toList();
        return same.isEmpty() ? List.of() : answering(same, year.agency().code());
    }

    private static int itaYear(Map<Long, Cycle> years, Finding finding) {
        return Objects.requireNonNull(years.get(finding.cycleId())).fiscalYear().itaYear();
    }

    private List<Line> answering(List<Long> same, String agency) {
        return jdbc.sql(ANSWERING).param("same", same).query(Row.class).list().stream()
                .map(row -> new Line(row.year(), row.title(), Addresses.ofMeasure(agency, row.year(), row.code())))
                .toList();
    }
}
