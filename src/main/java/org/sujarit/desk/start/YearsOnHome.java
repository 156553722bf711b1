package org.sujarit.desk.start;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.measure.Measures;

/** Years with how far they are and what is proposed to change in them. */
interface YearsOnHome extends Repository<Cycle, Long> {

    String MEASURES = "(select count(measure.id) from Measure measure where measure.cycleId = cycle.id";

    /** Newest first; a year with several open amendments comes once for each, in their order. One question. */
    @Query("select new org.sujarit.desk.start.YearOnHome(cycle, " + MEASURES + "), " + MEASURES
            + " and measure.state in" + Measures.CLOSED
            + "), amendment) from Cycle cycle join fetch cycle.agency agency"
            + " left join Amendment amendment on amendment.cycleId = cycle.id"
            + " and cycle.state = org.sujarit.cycle.CycleState.RUNNING and amendment.state not in"
            + " (org.sujarit.amendment.AmendmentState.PUBLISHED, org.sujarit.amendment.AmendmentState.WITHDRAWN)"
            + " where agency.code in :agencies" + Cycles.IN_FORCE
            + " order by cycle.fiscalYear desc, agency.name, amendment.number")
    List<YearOnHome> of(Collection<String> agencies);
}
