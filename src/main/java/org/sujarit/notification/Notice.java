package org.sujarit.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;

/** A line on a person's start page. */
@Entity
public class Notice {

    @Id
    @GeneratedValue
    private Long id;

    private String recipient;
    private String messageKey;
    private String subject;
    private Instant givenAt;

    protected Notice() {}

    Notice(String recipient, String messageKey, String subject, Instant givenAt) {
        this.recipient = recipient;
        this.messageKey = messageKey;
        this.subject = subject;
        this.givenAt = givenAt;
    }

    /** User id. */
    public String recipient() {
        return recipient;
    }

    /** Message of the bundles; its one argument is the {@link #subject()}. */
    public String messageKey() {
        return messageKey;
    }

    /** Code of the measure or cycle it is about. */
    public String subject() {
        return subject;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
