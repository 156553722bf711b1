package org.sujarit.assessment.finding;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.assessment.Assessment;
import org.sujarit.assessment.Assessments;
import org.sujarit.audit.AuditTrail;
import org.sujarit.catalogue.Catalogues;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Reasons;
import org.sujarit.refusal.Refused;

/** Finds what is weak: first by rule, then by the officer who knows the agency. */
@Component
public class Analysing {

    private final Cycles cycles;
    private final Assessments assessments;
    private final Findings findings;
    private final FindingRule rule;
    private final AgencyThresholds thresholds;
    private final Catalogues catalogues;
    private final AuditTrail trail;

    Analysing(
            Cycles cycles,
            Assessments assessments,
            Findings findings,
            FindingRule rule,
            AgencyThresholds thresholds,
            Catalogues catalogues,
            AuditTrail trail) {
        this.cycles = cycles;
        this.assessments = assessments;
        this.findings = findings;
        this.rule = rule;
        this.thresholds = thresholds;
        this.catalogues = catalogues;
        this.trail = trail;
    }

    /** The officer's interpretation of one finding. */
    public record Interpretation(@Nullable Long id, @Nullable FindingKind kind, @Nullable String issue) {}

    /** Makes one finding of every score there is; how pressing it is, the decision table says. */
    @Transactional
    public void selectFindings(Long cycleId, String actor) {
        Cycle cycle = cycles.get(cycleId);
        Assessment assessment =
                assessments.findByCycleId(cycleId).orElseThrow(() -> Refused.because("assessment.missing"));
        List<Finding.Subject> subjects = FindingSubjects.of(assessment, catalogues.of(assessment.itaYear()));
        Map<FindingLevel, Thresholds> levels = new EnumMap<>(FindingLevel.class);
        String agency = cycle.agency().code();
        List<FindingRule.Case> cases = subjects.stream()
                .map(subject -> new FindingRule.Case(
                        subject.level(),
                        subject.instrument(),
                        subject.score(),
                        levels.computeIfAbsent(subject.level(), level -> thresholds.of(agency, level))))
                .toList();
        List<FindingRule.Classification> classifications = rule.judge(cases);
        for (int ordinal = 0; ordinal < subjects.size(); ordinal++) {
            findings.save(new Finding(cycleId, ordinal, subjects.get(ordinal), classifications.get(ordinal)));
        }
        trail.record(cycle.key(), actor, "findings-selected", "findings " + subjects.size());
    }

    /** What was made of results that were taken back; others are made of the next. */
    @Transactional
    public void forget(Long cycleId) {
        findings.deleteByCycleId(cycleId);
    }

    /** Cuts what the assessors wrote up by the items the findings of that cycle are about. */
    @Transactional(readOnly = true)
    public Recommendations recommendations(Long cycleId, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw Refused.field("text", "refusal.text.missing");
        }
        if (text.length() > Recommendations.LONGEST) {
            throw Refused.field("text", "refusal.text.too-long", Recommendations.LONGEST);
        }
        Set<String> found = findings.findByCycleIdOrderByOrdinal(cycleId).stream()
                .map(Finding::item)
                .collect(Collectors.toSet());
        Set<String> known = new HashSet<>(found);
        int itaYear = cycles.get(cycleId).fiscalYear().itaYear();
        catalogues.of(itaYear).items().forEach(item -> known.add(item.code()));
        return Recommendations.split(text, known, found);
    }

    /** @throws Refused unless every finding of the cycle is read and every weakness is described */
    @Transactional
    public void analyse(Long cycleId, List<Interpretation> interpretations, String actor) {
        Cycle cycle = cycles.get(cycleId);
        Map<Long, Interpretation> byId = interpretations.stream()
                .filter(interpretation -> interpretation.id() != null)
                .collect(Collectors.toMap(Interpretation::id, Function.identity(), (first, second) -> second));
        Reasons reasons = new Reasons();
        int row = 0;
        for (Finding finding : findings.findByCycleIdOrderByOrdinal(cycleId)) {
            read(finding, byId.get(finding.id()), "findings[" + row++ + "]", reasons);
        }
        reasons.refuseIfAny();
        cycle.analysed();
        trail.record(cycle.key(), actor, "findings-analysed", "findings " + row);
    }

    private static void read(Finding finding, @Nullable Interpretation interpretation, String field, Reasons reasons) {
        FindingKind kind =
                interpretation == null || interpretation.kind() == null ? finding.kind() : interpretation.kind();
        String issue =
                interpretation == null || interpretation.issue() == null ? finding.issue() : interpretation.issue();
        if (kind.needsMeasure()) {
            reasons.text(field + ".issue", issue, Longest.TEXT);
        } else {
            reasons.longest(field + ".issue", issue, Longest.TEXT);
        }
        finding.analysed(kind, issue);
    }
}
