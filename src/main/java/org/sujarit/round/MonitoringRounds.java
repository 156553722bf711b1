package org.sujarit.round;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.sujarit.refusal.Refused;

/** The monitoring rounds of all years. */
public interface MonitoringRounds extends Repository<MonitoringRound, Long> {

    MonitoringRound save(MonitoringRound round);

    Optional<MonitoringRound> findById(Long id);

    /** For the decision on it: of two who give one in the same moment the second sees what the first did, or nothing. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select round from MonitoringRound round where round.cycleId = :cycleId and round.number = :number")
    Optional<MonitoringRound> forDecision(Long cycleId, int number);

    List<MonitoringRound> findByCycleIdInOrderByNumber(Collection<Long> cycleIds);

    Optional<MonitoringRound> findByCycleIdAndNumber(Long cycleId, int number);

    /** @throws Refused when there is none */
    default MonitoringRound get(Long id) {
        return findById(id).orElseThrow(() -> Refused.missing("round.missing"));
    }

    /** @throws Refused when the year has none with that number, or it is not open yet */
    default MonitoringRound get(Long cycleId, int number) {
        return findByCycleIdAndNumber(cycleId, number).orElseThrow(() -> Refused.missing("round.missing"));
    }
}
