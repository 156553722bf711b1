package org.sujarit.round;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** What owners said in monitoring rounds. */
public interface ProgressStatements extends Repository<ProgressStatement, Long> {

    ProgressStatement save(ProgressStatement statement);

    List<ProgressStatement> findByRoundId(Long roundId);

    Optional<ProgressStatement> findByRoundIdAndMeasureId(Long roundId, Long measureId);
}
