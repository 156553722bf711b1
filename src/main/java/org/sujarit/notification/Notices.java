package org.sujarit.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything people were told. What is settled stays, so that nobody is told again of what they were told. */
interface Notices extends Repository<Notice, Long> {

    /** What a reader may see. */
    String WHERE = " where notice.recipient = :reader and notice.settledAt is null"
            + " and notice.occasion in :visible and (notice.agency is null or notice.agency in :agencies)";

    String FOR_READER = " from Notice notice" + WHERE;

    String SETTLE = "update Notice notice set notice.settledAt = :now where notice.subject = :subject"
            + " and notice.settledAt is null and notice.occasion in :occasions"
            + " and (notice.event is null or notice.event <> :event)";

    Notice save(Notice notice);

    Optional<Notice> findByIdAndRecipient(Long id, String recipient);

    /**
     * Who of these was told so by that event, or before and it is still so. An event tells of one subject, of which there
     * are few notices, while a person may have thousands.
     */
    @Query("select notice.recipient from Notice notice where notice.subject = :subject"
            + " and notice.recipient in :people and notice.occasion = :occasion"
            + " and (notice.event = :event or notice.settledAt is null)")
    List<String> told(Collection<String> people, UUID event, Occasion occasion, String subject);

    /** What other events told of it before is no longer so; what this one tells stays, however often it is delivered. */
    @Modifying
    @Query(SETTLE)
    void settle(String subject, Collection<Occasion> occasions, UUID event, Instant now);

    @Modifying
    @Query(SETTLE + " and notice.recipient = :recipient")
    void settleOf(String recipient, String subject, Collection<Occasion> occasions, UUID event, Instant now);

    /** What came back before the rest until it is settled, unread before read, newest first; each tells how many are unread. */
    @Query(
            "select new org.sujarit.notification.Told(notice, sum(case when notice.readAt is null then 1 else 0 end) over ())"
                    + FOR_READER
                    + " order by case when notice.occasion in :first then 0 else 1 end,"
                    + " case when notice.readAt is null then 0 else 1 end, notice.givenAt desc, notice.id desc")
    List<Told> of(
            String reader,
            Collection<Occasion> visible,
            Collection<String> agencies,
            Collection<Occasion> first,
            Limit limit);

    @Modifying
    @Query("update Notice notice set notice.readAt = :now" + WHERE
            + " and notice.readAt is null and notice.givenAt <= :until")
    void read(String reader, Collection<Occasion> visible, Collection<String> agencies, Instant until, Instant now);
}
