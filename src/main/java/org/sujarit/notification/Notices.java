package org.sujarit.notification;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives people notice of what waits for them. */
@Component
public class Notices {

    private final NoticeRepository notices;
    private final Clock clock;

    Notices(NoticeRepository notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Tells each of them once; whoever was told the same already is not told again.
     *
     * @param messageKey message of the bundles with the subject as its one argument
     */
    @Transactional
    public void give(Collection<String> recipients, String messageKey, String subject) {
        recipients.stream()
                .filter(recipient -> !notices.existsByRecipientAndMessageKeyAndSubject(recipient, messageKey, subject))
                .forEach(recipient -> notices.save(new Notice(recipient, messageKey, subject, clock.instant())));
    }

    /** Takes back what was said of something that is done. */
    @Transactional
    public void settle(String subject) {
        notices.deleteBySubject(subject);
    }

    /** The ten newest of a person, newest first. */
    @Transactional(readOnly = true)
    public List<Notice> of(String recipient) {
        return notices.findTop10ByRecipientOrderByGivenAtDesc(recipient);
    }
}
