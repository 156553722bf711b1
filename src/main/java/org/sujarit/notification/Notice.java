package org.sujarit.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something a person was told, on their start page. */
@Entity
public class Notice {

    @Id
    @GeneratedValue
    private Long id;

    /** Null for what older versions told. */
    @SuppressWarnings("UnusedVariable") // only queries read it
    private @Nullable UUID event;

    @SuppressWarnings("UnusedVariable") // only queries read it
    private String recipient;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    private @Nullable String agency;
    private String subject;
    private @Nullable String title;
    private @Nullable String person;
    private @Nullable LocalDate due;
    private Instant givenAt;
    private @Nullable Instant readAt;

    @SuppressWarnings("UnusedVariable") // only queries read it
    private @Nullable Instant settledAt;

    protected Notice() {}

    Notice(UUID event, String recipient, News news, Instant givenAt) {
        this.event = event;
        this.recipient = recipient;
        this.occasion = news.occasion();
        this.agency = news.agency();
        this.subject = news.subject();
        this.title = news.title();
        this.person = news.person();
        this.due = news.due();
        this.givenAt = givenAt;
    }

    void read(Instant at) {
        if (readAt == null) {
            readAt = at;
        }
    }

    public Long id() {
        return id;
    }

    /** What it was told on. */
    public Occasion occasion() {
        return occasion;
    }

    /** What to say of it on that day: a last day that was near when it was told may be over when it is read. */
    public Occasion occasionOn(LocalDate day) {
        return occasion == Occasion.DUE_SOON && due != null && day.isAfter(due) ? Occasion.OVERDUE : occasion;
    }

    /** Business key of the measure or year it is about, or a role. */
    public String subject() {
        return subject;
    }

    boolean isAboutRole() {
        return agency == null;
    }

    boolean isAboutYear() {
        return agency != null && due == null;
    }

    /** Title of the measure, or name of the agency. */
    public @Nullable String title() {
        return title;
    }

    /** User id of somebody the words name. */
    public @Nullable String person() {
        return person;
    }

    /** Last day of the measure. */
    public @Nullable LocalDate due() {
        return due;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public boolean unread() {
        return readAt == null;
    }
}
