package org.sujarit.assessment.result;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.assessment.Assessment;
import org.sujarit.assessment.Assessments;
import org.sujarit.assessment.Totals;
import org.sujarit.audit.AuditTrail;
import org.sujarit.catalogue.Catalogues;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.refusal.Reasons;
import org.sujarit.refusal.Refused;

/** Takes in the scores a cycle starts from. */
@Component
public class ImportingResults {

    private final Cycles cycles;
    private final Catalogues catalogues;
    private final Assessments assessments;
    private final Announcement announcement;
    private final AuditTrail trail;

    ImportingResults(
            Cycles cycles,
            Catalogues catalogues,
            Assessments assessments,
            Announcement announcement,
            AuditTrail trail) {
        this.cycles = cycles;
        this.catalogues = catalogues;
        this.assessments = assessments;
        this.announcement = announcement;
        this.trail = trail;
    }

    /** @throws Refused with every row that does not fit; nothing is taken in then */
    @Transactional
    public void importResults(Long cycleId, TypedResults typed, String actor) {
        Cycle cycle = cycles.get(cycleId);
        int itaYear = cycle.fiscalYear().itaYear();
        Results results = checked(cycle, typed);
        cycle.resultsImported();
        assessments.findByCycleId(cycleId).ifPresent(assessments::delete); // that was taken back
        assessments.flush();
        assessments.save(new Assessment(cycleId, itaYear, results.total(), results.marks(), results.scores()));
        trail.record(
                cycle.key(),
                actor,
                "results-imported",
                "ita " + itaYear + ", items " + results.scores().size());
    }

    /**
     * Lets them be imported again; the form begins with them.
     *
     * @throws Refused when there are none, or the plan made of them is approved
     */
    @Transactional
    public void takeBack(Long cycleId, String actor) {
        Cycle cycle = cycles.get(cycleId);
        cycle.resultsTakenBack();
        trail.record(
                cycle.key(),
                actor,
                "results-taken-back",
                "ita " + cycle.fiscalYear().itaYear());
    }

    /**
     * What the results would come to, nothing being written.
     *
     * @throws Refused with every row that does not fit
     */
    @Transactional(readOnly = true)
    public Totals tried(Long cycleId, TypedResults typed) {
        Cycle cycle = cycles.get(cycleId);
        Results results = checked(cycle, typed);
        int itaYear = cycle.fiscalYear().itaYear();
        return new Assessment(cycleId, itaYear, results.total(), results.marks(), results.scores())
                .totals(catalogues.of(itaYear));
    }

    /** Whether exactly these results were imported before. */
    @Transactional(readOnly = true)
    public boolean imported(Long cycleId, TypedResults typed) {
        Results results = checked(cycles.get(cycleId), typed);
        return assessments.findByCycleId(cycleId).filter(results::sameAs).isPresent();
    }

    private Results checked(Cycle cycle, TypedResults typed) {
        int expected = cycle.fiscalYear().itaYear();
        Reasons reasons = new Reasons();
        if (typed.itaYear() == null) {
            reasons.against("itaYear", "refusal.text.missing");
        } else if (typed.itaYear() != expected) {
            reasons.against("itaYear", "assessment.ita-year", expected);
        }
        announcement.past(expected, reasons);
        Results results =
                Results.checked(typed, catalogues.of(expected, cycle.agency().code()), reasons);
        reasons.refuseIfAny();
        return results;
    }
}
