package org.sujarit.review;

import java.util.List;
import org.springframework.data.repository.Repository;

/** All reviews and approvals ever given. */
public interface Decisions extends Repository<Decision, Long> {

    Decision save(Decision decision);

    /** Latest first. */
    List<Decision> findBySubjectOrderByNumberDesc(String subject);
}
