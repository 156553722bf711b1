package org.sujarit.agency;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All agencies of this installation. */
public interface Agencies extends Repository<Agency, Long> {

    Agency save(Agency agency);

    Optional<Agency> findById(Long id);

    Optional<Agency> findByCode(String code);

    List<Agency> findByCodeInOrderByName(Collection<String> codes);

    List<Agency> findByActiveTrueOrderByName();

    List<Agency> findAllByOrderByName();
}
