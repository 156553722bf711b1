package org.sujarit.amendment;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sujarit.cycle.Cycle;
import org.sujarit.measure.PlannedMeasure;

/**
 * One change of a year's published plan: another measure, or another plan for one there is. The measure itself knows
 * nothing of it before it is approved, so a proposal is in no report, count or suggestion.
 */
@Entity
public class Amendment {

    @Id
    @GeneratedValue
    private Long id;

    private Long cycleId;
    private String changed;
    private int number;
    private @Nullable Long measureId;

    @Enumerated(EnumType.STRING)
    private AmendmentState state;

    private String reason;

    @Convert(converter = ProposalJson.class)
    private PlannedMeasure.Typed proposal;

    private String proposedBy;

    private @Nullable Integer edition;
    private @Nullable String changes;

    @Version
    private int version;

    protected Amendment() {}

    /** @param changed business key of the measure that is planned otherwise, or of the year that gets one more */
    Amendment(Cycle cycle, String changed, int number, Proposal wanted, String author) {
        this.cycleId = cycle.id();
        this.changed = changed;
        this.number = number;
        this.measureId = wanted.measure();
        this.state = AmendmentState.ASKED;
        this.proposedBy = author;
        write(wanted);
    }

    private void write(Proposal wanted) {
        reason = Objects.requireNonNull(wanted.reason());
        proposal = wanted.plan();
    }

    /** Its process begins; a second one never does. */
    void begun() {
        move(EnumSet.of(AmendmentState.ASKED), AmendmentState.PROPOSED);
    }

    /** Written otherwise after it came back, it goes to the reviewer again. */
    void revised(Proposal wanted) {
        move(EnumSet.of(AmendmentState.RETURNED), AmendmentState.PROPOSED);
        write(wanted);
    }

    void withdrawn() {
        move(EnumSet.of(AmendmentState.RETURNED), AmendmentState.WITHDRAWN);
    }

    void reviewed() {
        move(EnumSet.of(AmendmentState.PROPOSED), AmendmentState.REVIEWED);
    }

    /** The reviewer or the manager sends it back. */
    void returned() {
        move(EnumSet.of(AmendmentState.PROPOSED, AmendmentState.REVIEWED), AmendmentState.RETURNED);
    }

    /**
     * @param edition which amended edition of the plan it makes, from 1
     * @param changes what it changes, in the words that were approved
     */
    void approved(int edition, List<String> changes) {
        move(EnumSet.of(AmendmentState.REVIEWED), AmendmentState.APPROVED);
        this.edition = edition;
        this.changes = String.join("\n", changes);
    }

    /** The plan with it is public. */
    public void published() {
        move(EnumSet.of(AmendmentState.APPROVED), AmendmentState.PUBLISHED);
    }

    /** Whether it is open and changes the same measure, or adds the very same one; one that is approved is in the plan. */
    boolean standsInTheWayOf(Proposal wanted) {
        return state != AmendmentState.APPROVED
                && Objects.equals(measureId, wanted.measure())
                && (measureId != null || proposal.equals(wanted.plan()));
    }

    private void move(Set<AmendmentState> from, AmendmentState to) {
        state = state.to(to, from, number);
    }

    /**
     * Readable and unique, as {@code bongti/2566/amendment-1} for one more measure and {@code
     * bongti/2566/i7-1/amendment-2} for another plan of one there is: whoever had a hand in that has one in this.
     */
    public String key() {
        return key(changed, number);
    }

    static String key(String changed, int number) {
        return changed + "/amendment-" + number;
    }

    /** Code of the agency it belongs to. */
    public String agency() {
        return changed.substring(0, changed.indexOf('/'));
    }

    public Long id() {
        return id;
    }

    public Long cycleId() {
        return cycleId;
    }

    /** From 1, counted for each year in the order they were proposed. */
    public int number() {
        return number;
    }

    /** The measure whose plan it changes; null where it adds one. */
    public @Nullable Long measureId() {
        return measureId;
    }

    public AmendmentState state() {
        return state;
    }

    /** Why the plan is to be changed. */
    public String reason() {
        return reason;
    }

    /** The measure as it would be planned. */
    public PlannedMeasure.Typed proposal() {
        return proposal;
    }

    /** User id of who proposed it first, and gets it back. */
    public String proposedBy() {
        return proposedBy;
    }

    /** Which amended edition of the plan it makes; null before it is approved. */
    public @Nullable Integer edition() {
        return edition;
    }

    /** What it changes, in the words that were approved; none before. */
    public List<String> changes() {
        return changes == null ? List.of() : changes.lines().toList();
    }
}
