package org.sujarit.measure;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.sujarit.refusal.Refused;

/** The measures of all cycles. */
public interface Measures extends Repository<Measure, Long> {

    String CLOSED = " (org.sujarit.measure.MeasureState.PUBLISHED, org.sujarit.measure.MeasureState.CANCELLED,"
            + " org.sujarit.measure.MeasureState.TAKEN_IN)";

    Measure save(Measure measure);

    void delete(Measure measure);

    /** Writes what was changed or deleted now, where the order of what is written counts. */
    void flush();

    Optional<Measure> findById(Long id);

    /** With its activities, their results and its findings: steps that need all of it ask once. */
    @Query("select measure from Measure measure left join fetch measure.activities activity"
            + " left join fetch activity.results left join fetch measure.findings where measure.id = :id")
    Optional<Measure> findWhole(Long id);

    /** For changes to what belongs to a measure: whoever moved the measure on meanwhile was first. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("select measure from Measure measure where measure.id = :id")
    Optional<Measure> forChange(Long id);

    /** For evidence and proposals, which are no part of it: whoever moves the measure on meanwhile waits, or was first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select measure from Measure measure where measure.id = :id")
    Optional<Measure> forEvidence(Long id);

    /** By its year, as {@code bongti/2566}, and its code in it. */
    Optional<Measure> findByCycleKeyAndCode(String cycleKey, String code);

    List<Measure> findByIdIn(Collection<Long> ids);

    List<Measure> findByUnitInAndState(Collection<String> units, MeasureState state);

    List<Measure> findByCycleIdOrderByOrdinal(Long cycleId);

    /** Those of several cycles at once, with the ids of the findings they answer. */
    @Query("select distinct measure from Measure measure left join fetch measure.findings"
            + " where measure.cycleId in :cycleIds order by measure.ordinal")
    List<Measure> withFindings(Collection<Long> cycleIds);

    @Query("select measure.id from Measure measure where measure.cycleId = :cycleId"
            + " and measure.state = org.sujarit.measure.MeasureState.PLANNED order by measure.ordinal")
    List<Long> plannedIn(Long cycleId);

    /** Measures of a cycle that their owners are working on. */
    @Query("select measure from Measure measure where measure.cycleId = :cycleId and measure.state in"
            + " (org.sujarit.measure.MeasureState.EXECUTING, org.sujarit.measure.MeasureState.EVIDENCING)"
            + " order by measure.ordinal")
    List<Measure> openIn(Long cycleId);

    /** Measures of a person that are not closed, whoever they wait for. */
    @Query("select measure from Measure measure where measure.owner = :owner and measure.state not in" + CLOSED
            + " order by measure.cycleKey, measure.ordinal")
    List<Measure> openOfOwner(String owner);

    /** Measures of a unit that are not closed, those among them that are only planned. */
    @Query("select measure from Measure measure where measure.unit = :unit and measure.state not in" + CLOSED
            + " order by measure.cycleKey, measure.ordinal")
    List<Measure> openOfUnit(String unit);

    /** How many measures a cycle has and how many of them are closed. */
    @Query("select new org.sujarit.measure.Progress(measure.cycleId, count(measure), sum(case when measure.state in"
            + CLOSED
            + " then 1 else 0 end)) from Measure measure where measure.cycleId in :cycleIds group by measure.cycleId")
    List<Progress> progressOf(List<Long> cycleIds);

    /** @throws Refused when there is none, as of another agency's: nobody counts the measures that others have */
    default Measure get(Long id) {
        return findById(id).orElseThrow(() -> Refused.missing("access.not-your-agency"));
    }

    /** @throws Refused when there is none */
    default Measure whole(Long id) {
        return findWhole(id).orElseThrow(() -> Refused.missing("access.not-your-agency"));
    }
}
