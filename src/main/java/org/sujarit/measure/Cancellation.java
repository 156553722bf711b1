package org.sujarit.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody's wish to give a measure up. */
@Embeddable
public class Cancellation {

    @Column(name = "cancellation_reason")
    private String reason;

    @Column(name = "cancellation_by")
    private String requestedBy;

    @Column(name = "cancellation_at")
    private Instant requestedAt;

    @Column(name = "cancellation_granted")
    private @Nullable Boolean granted;

    protected Cancellation() {}

    Cancellation(String reason, String requestedBy, Instant requestedAt) {
        this.reason = reason;
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
    }

    void grant() {
        granted = true;
    }

    /** Whether the manager agreed. */
    public boolean granted() {
        return Boolean.TRUE.equals(granted);
    }

    public String reason() {
        return reason;
    }

    /** User id. */
    public String requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }
}
