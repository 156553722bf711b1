package org.sujarit.desk.measures;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The views everybody keeps. */
interface SavedViews extends Repository<SavedView, Long> {

    SavedView save(SavedView view);

    void delete(SavedView view);

    List<SavedView> findByPersonOrderByName(String person);

    Optional<SavedView> findByIdAndPerson(Long id, String person);
}
