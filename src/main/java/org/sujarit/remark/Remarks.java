package org.sujarit.remark;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The remarks on all measures. */
public interface Remarks extends Repository<Remark, Long> {

    Remark save(Remark remark);

    /** Held until the transaction is over: it is taken back once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Remark> findWithLockById(Long id);

    Optional<Remark> findById(Long id);

    /** With whom they mention, oldest first, in one question; those that were taken back are among them. */
    @Query("select distinct remark from Remark remark left join fetch remark.mentioned"
            + " where remark.measureId = :measure order by remark.writtenAt, remark.id")
    List<Remark> on(Long measure);
}
