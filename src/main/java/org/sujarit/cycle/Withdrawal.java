package org.sujarit.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sujarit.audit.Digest;
import org.sujarit.refusal.Refused;

/** Somebody's wish to take a year back in which something was decided already. */
@Embeddable
public class Withdrawal {

    @Column(name = "withdrawal_reason")
    private String reason;

    @Column(name = "withdrawal_by")
    private String askedBy;

    @Column(name = "withdrawal_at")
    private Instant askedAt;

    @Column(name = "withdrawal_granted")
    private @Nullable Boolean granted;

    protected Withdrawal() {}

    Withdrawal(String reason, String askedBy, Instant askedAt) {
        this.reason = reason;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    /** @throws Refused when somebody asked already */
    static void mustNotWait(@Nullable Withdrawal wish, String year) {
        if (wish != null) {
            throw Refused.conflict("cycle.withdrawal.waiting", year);
        }
    }

    /** @throws Refused when nobody asked, or it is decided already */
    static Withdrawal waiting(@Nullable Withdrawal wish, String year) {
        if (wish == null || wish.granted()) {
            throw Refused.conflict("cycle.wrong-state", year);
        }
        return wish;
    }

    /** What stays of the wish: it is granted, or forgotten. */
    @Nullable
    Withdrawal decided(boolean agreed) {
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
    public String askedBy() {
        return askedBy;
    }

    /** SHA-256 of what a decision on it is about. */
    public String digest(Cycle year) {
        return new Digest()
                .add(List.of(year.key(), askedBy, askedAt.toString(), reason))
                .hex();
    }
}
