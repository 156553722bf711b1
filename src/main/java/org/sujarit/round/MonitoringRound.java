package org.sujarit.round;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.MonitoringPeriod;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Refused;

/**
 * One monitoring round of a year, from its last day to its published report. What the measures had come to on that day is
 * kept when it opens: what is recorded later belongs to the next.
 */
@Entity
public class MonitoringRound {

    @Id
    @GeneratedValue
    private Long id;

    private Long cycleId;
    private String cycleKey;
    private int number;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private RoundState state;

    private Instant openedAt;
    private String asOfLastDay;
    private @Nullable String introduction;
    private @Nullable String preparer;
    private @Nullable String compiled;

    @Version
    private int version;

    protected MonitoringRound() {}

    MonitoringRound(Cycle cycle, MonitoringPeriod period, String asOfLastDay, Instant openedAt) {
        this.cycleId = cycle.id();
        this.cycleKey = cycle.key();
        this.number = period.number();
        this.firstDay = period.first();
        this.lastDay = period.last();
        this.asOfLastDay = asOfLastDay;
        this.openedAt = openedAt;
        this.state = RoundState.OPENED;
    }

    /** Its process begins; a second one never does. */
    void begun() {
        move(EnumSet.of(RoundState.OPENED), RoundState.ASKING);
    }

    /** @throws Refused unless owners are still asked */
    void mustAsk() {
        state.to(RoundState.ASKING, EnumSet.of(RoundState.ASKING), number);
    }

    /** Its report is made of what was said, for the first time or again after it came back. */
    public void compiled(String sha256) {
        move(EnumSet.of(RoundState.ASKING, RoundState.RETURNED), RoundState.REPORTING);
        compiled = sha256;
    }

    /** What the officer puts before the table; at most 4,000 characters. */
    public void introduce(@Nullable String text) {
        if (text != null && text.length() > Longest.TEXT) {
            throw Refused.field("introduction", "refusal.text.too-long", Longest.TEXT);
        }
        introduction = text;
    }

    /**
     * Its report goes to the reviewer.
     *
     * @param sha256 of the report that is to be decided on
     */
    public void submitted(String by, String sha256) {
        move(EnumSet.of(RoundState.REPORTING), RoundState.SUBMITTED);
        preparer = by;
        compiled = sha256;
    }

    void reviewed() {
        move(EnumSet.of(RoundState.SUBMITTED), RoundState.REVIEWED);
    }

    void returned() {
        move(EnumSet.of(RoundState.SUBMITTED, RoundState.REVIEWED), RoundState.RETURNED);
    }

    void approved() {
        move(EnumSet.of(RoundState.REVIEWED), RoundState.APPROVED);
    }

    /** Its report is public. */
    public void published() {
        move(EnumSet.of(RoundState.APPROVED), RoundState.PUBLISHED);
    }

    private void move(Set<RoundState> from, RoundState to) {
        state = state.to(to, from, number);
    }

    /** Readable and unique, as {@code bongti/2566/round-1}. */
    public String key() {
        return key(cycleKey, number);
    }

    /** The same of any round. */
    public static String key(String cycleKey, long number) {
        return cycleKey + "/round-" + number;
    }

    /** Code of the agency it belongs to. */
    public String agency() {
        return cycleKey.substring(0, cycleKey.indexOf('/'));
    }

    public Long id() {
        return id;
    }

    public Long cycleId() {
        return cycleId;
    }

    /** The part of the year it is about. */
    public MonitoringPeriod period() {
        return new MonitoringPeriod(number, firstDay, lastDay);
    }

    public RoundState state() {
        return state;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** SHA-256 of what the measures had come to on its last day. */
    public String asOfLastDay() {
        return asOfLastDay;
    }

    /** What the officer puts before the table of its report. */
    public @Nullable String introduction() {
        return introduction;
    }

    /** User id of who submitted its report last. */
    public @Nullable String preparer() {
        return preparer;
    }

    /** SHA-256 of its report, once there is one. */
    public String compiled() {
        return Objects.requireNonNull(compiled, "no report compiled yet");
    }
}
