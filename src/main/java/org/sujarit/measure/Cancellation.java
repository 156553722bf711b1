package org.sujarit.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sujarit.refusal.Refused;

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

    /** @throws Refused when somebody has asked already */
    static void mustNotWait(@Nullable Cancellation wish, String code) {
        if (wish != null) {
            throw Refused.conflict("measure.cancellation.waiting", code);
        }
    }

    /** @throws Refused when nobody asked, or it is decided already */
    static Cancellation waiting(@Nullable Cancellation wish, String code) {
        if (wish == null || wish.granted()) {
            throw Refused.conflict("measure.wrong-state", code);
        }
        return wish;
    }

    /** What stays of the wish: it is granted, or forgotten. */
    @Nullable
    Cancellation decided(boolean agreed) {
        if (!agreed) {
            return null;
        }
        granted = true;
        return this;
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
