package org.sujarit.review;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All reviews and approvals ever given. */
public interface Decisions extends Repository<Decision, Long> {

    Decision save(Decision decision);

    /** Latest first. Written out: the query that would be made of the name alone is translated anew each time. */
    @Query("select decision from Decision decision where decision.subject = :subject order by decision.number desc")
    List<Decision> findBySubjectOrderByNumberDesc(String subject);

    /** The latest of each of these subjects that has one. */
    @Query("select decision from Decision decision where decision.subject in :subjects and decision.number ="
            + " (select max(other.number) from Decision other where other.subject = decision.subject)")
    List<Decision> latestOf(Collection<String> subjects);

    /** Whether there is one of any part of a year, whose keys begin so. */
    boolean existsBySubjectStartingWith(String start);

    /** User ids of whoever reviewed one of these. */
    @Query("select distinct decision.decidedBy from Decision decision where decision.subject in :subjects"
            + " and decision.kind = org.sujarit.review.DecisionKind.REVIEW")
    Set<String> reviewersOf(Collection<String> subjects);
}
