package org.sujarit.cycle;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.sujarit.refusal.Refused;

/** All cycles of all agencies. */
public interface Cycles extends Repository<Cycle, Long> {

    String IN_FORCE = " and cycle.state <> org.sujarit.cycle.CycleState.WITHDRAWN";

    Cycle saveAndFlush(Cycle cycle);

    @Query("select cycle from Cycle cycle join fetch cycle.agency where cycle.id = :id")
    Optional<Cycle> findById(Long id);

    @Query("select cycle from Cycle cycle join fetch cycle.agency where cycle.id in :ids")
    List<Cycle> findByIdIn(Collection<Long> ids);

    /** For additions that are numbered within the year: whoever adds in the same moment waits here. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select cycle from Cycle cycle where cycle.id = :id")
    Optional<Cycle> forAddition(Long id);

    /** How often that year of the agency was opened or taken in, what was taken back counted. */
    int countByAgencyCodeAndFiscalYear(String code, int fiscalYear);

    /** Whether there is one that was not taken back. */
    default boolean isThere(String code, int fiscalYear) {
        return find(code, fiscalYear).isPresent();
    }

    /** The one that was not taken back. */
    @Query("select cycle from Cycle cycle join fetch cycle.agency agency where agency.code = :code"
            + " and cycle.fiscalYear = :fiscalYear" + IN_FORCE)
    Optional<Cycle> find(String code, int fiscalYear);

    /** Without those that were taken back. */
    @Query("select cycle from Cycle cycle join fetch cycle.agency agency where agency.code in :codes" + IN_FORCE
            + " order by cycle.fiscalYear desc, agency.name")
    List<Cycle> ofAgencies(Collection<String> codes);

    /** Those of them in which something is to be done yet. */
    default List<Cycle> openOf(Collection<String> agencies) {
        return agencies.isEmpty()
                ? List.of()
                : ofAgencies(agencies).stream()
                        .filter(cycle -> !cycle.state().isOver())
                        .toList();
    }

    /** @throws Refused when there is none, as of another agency's: nobody counts the years that others have */
    default Cycle get(Long id) {
        return findById(id).orElseThrow(() -> Refused.missing("access.not-your-agency"));
    }
}
