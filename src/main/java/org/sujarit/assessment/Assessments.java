package org.sujarit.assessment;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The assessments all cycles start from. */
public interface Assessments extends Repository<Assessment, Long> {

    Assessment save(Assessment assessment);

    void delete(Assessment assessment);

    /** Writes what was deleted now, where the order of what is written counts. */
    void flush();

    Optional<Assessment> findByCycleId(Long cycleId);

    /** Whether any cycle has results of that ITA year. */
    boolean existsByItaYear(int itaYear);
}
