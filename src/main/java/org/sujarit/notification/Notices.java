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

    String FOR_READER = " from Notice notice where notice.recipient = :reader and notice.settledAt is null"
            + " and notice.occasion in :visible and (notice.agency is null or notice.agency in :agencies)";

    Notice save(Notice notice);

    Optional<Notice> findByIdAndRecipient(Long id, String recipient);

    /** Who of these learned of that event, or was told the same before and it is still so. */
    @Query("select notice.recipient from Notice notice where notice.recipient in :people and (notice.event = :event"
            + " or (notice.settledAt is null and notice.occasion = :occasion and notice.subject = :subject))")
    List<String> told(Collection<String> people, UUID event, Occasion occasion, String subject);

    @Modifying
    @Query("update Notice notice set notice.settledAt = :now where notice.subject = :subject"
            + " and notice.settledAt is null and notice.occasion in :occasions")
    void settle(String subject, Collection<Occasion> occasions, Instant now);

    @Modifying
    @Query("update Notice notice set notice.settledAt = :now where notice.subject = :subject"
            + " and notice.settledAt is null and notice.occasion in :occasions and notice.recipient = :recipient")
    void settleOf(String recipient, String subject, Collection<Occasion> occasions, Instant now);

    /** Unread before read, what came back before the rest, newest first. */
    @Query("select notice" + FOR_READER
            + " order by case when notice.readAt is null then 0 else 1 end,"
            + " case when notice.occasion in :first then 0 else 1 end, notice.givenAt desc, notice.id desc")
    List<Notice> of(
            String reader,
            Collection<Occasion> visible,
            Collection<String> agencies,
            Collection<Occasion> first,
            Limit limit);

    @Query("select count(notice)" + FOR_READER + " and notice.readAt is null")
    long unread(String reader, Collection<Occasion> visible, Collection<String> agencies);

    @Modifying
    @Query("update Notice notice set notice.readAt = :now where notice.recipient = :reader and notice.readAt is null"
            + " and notice.givenAt <= :until")
    void read(String reader, Instant until, Instant now);
}
