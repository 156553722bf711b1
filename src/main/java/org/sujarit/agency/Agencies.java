package org.sujarit.agency;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.sujarit.refusal.Refused;

/** All agencies of this installation. */
public interface Agencies extends Repository<Agency, Long> {

    Agency save(Agency agency);

    Optional<Agency> findById(Long id);

    Optional<Agency> findByCode(String code);

    /** For a year of it that is opened: whoever opens one in the same moment waits here. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select agency from Agency agency where agency.code = :code")
    Optional<Agency> forOpening(String code);

    List<Agency> findByCodeInOrderByName(Collection<String> codes);

    List<Agency> findByActiveTrueOrderByName();

    long countByNameContainingIgnoreCaseOrCodeContainingIgnoreCase(String name, String code);

    List<Agency> findByNameContainingIgnoreCaseOrCodeContainingIgnoreCaseOrderByNameAscCodeAsc(
            String name, String code, Pageable page);

    /** How many have that in their name or code; an empty text is in all. */
    default long countFound(String wanted) {
        return countByNameContainingIgnoreCaseOrCodeContainingIgnoreCase(wanted, wanted);
    }

    /** A page of those that have that in their name or code, by name. */
    default List<Agency> found(String wanted, Pageable page) {
        return findByNameContainingIgnoreCaseOrCodeContainingIgnoreCaseOrderByNameAscCodeAsc(wanted, wanted, page);
    }

    /** @throws Refused when there is none */
    default Agency get(String code) {
        return findByCode(code).orElseThrow(() -> Refused.missing("agency.missing", code));
    }
}
