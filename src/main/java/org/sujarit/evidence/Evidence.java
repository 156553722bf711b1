package org.sujarit.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sujarit.thai.WebAddress;

/** A file or a link that proves the results of an activity. It is replaced by a new revision, never changed. */
@Entity
public class Evidence {

    /** The five columns give a link no name. */
    private static final String TAKEN_IN = "ลิงก์ในรายงานที่รับเข้า";

    @Id
    @GeneratedValue
    private Long id;

    private Long measureId;
    private @Nullable Long activityId;
    private @Nullable Long resultId;
    private String title;
    private @Nullable String url;
    private @Nullable String fileName;
    private @Nullable String mediaType;
    private long size;
    private @Nullable String sha256;
    private @Nullable LocalDate effectiveOn;
    private @Nullable String outsideReason;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    private int revision;
    private String addedBy;
    private Instant addedAt;
    private @Nullable Instant removedAt;

    protected Evidence() {}

    private Evidence(Long measureId, Label label, int revision, String addedBy, Instant addedAt) {
        this.measureId = measureId;
        this.activityId = label.activityId();
        this.resultId = label.resultId();
        this.title = label.title();
        this.effectiveOn = label.effectiveOn();
        this.outsideReason = label.outsideReason();
        this.visibility = label.visibility();
        this.revision = revision;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    static Evidence link(Long measureId, Label label, String url, int revision, String addedBy, Instant addedAt) {
        Evidence evidence = new Evidence(measureId, label, revision, addedBy, addedAt);
        evidence.url = url;
        return evidence;
    }

    /**
     * A link of a report that was made elsewhere and taken in; whoever could read the report could follow it.
     *
     * @param effectiveOn null when the report does not say
     */
    public static Evidence takenIn(
            Long measureId,
            Long activityId,
            WebAddress address,
            @Nullable LocalDate effectiveOn,
            String addedBy,
            Instant addedAt) {
        Label label = new Label(TAKEN_IN, activityId, effectiveOn, null, Visibility.PUBLIC, null);
        return link(measureId, label, address.target().toASCIIString(), 1, addedBy, addedAt);
    }

    static Evidence file(Long measureId, Label label, NamedFile file, int revision, String addedBy, Instant addedAt) {
        Evidence evidence = new Evidence(measureId, label, revision, addedBy, addedAt);
        evidence.fileName = file.name();
        evidence.mediaType = file.mediaType();
        evidence.sha256 = file.kept().sha256();
        evidence.size = file.kept().size();
        return evidence;
    }

    /** The same file with other words, as the next revision of it. */
    Evidence labelled(Label label, String by, Instant at) {
        Evidence next = new Evidence(measureId, label, revision + 1, by, at);
        next.fileName = fileName;
        next.mediaType = mediaType;
        next.sha256 = sha256;
        next.size = size;
        return next;
    }

    /** A kept file with the name and type it came with. */
    record NamedFile(String name, String mediaType, FileStore.Kept kept) {}

    void removed(Instant at) {
        removedAt = at;
    }

    /** Whether it may have come in the place of that one. */
    boolean mayFollow(Evidence before) {
        return before.removed() && before.revision + 1 == revision;
    }

    /** How long that one was gone when it came; both happen in one act, so of several it is the shortest. */
    Duration after(Evidence before) {
        return Duration.between(Objects.requireNonNull(before.removedAt), addedAt)
                .abs();
    }

    /** It was taken away or replaced, and is only kept. */
    public boolean removed() {
        return removedAt != null;
    }

    public Long id() {
        return id;
    }

    public Long measureId() {
        return measureId;
    }

    /** The activity it proves. */
    public @Nullable Long activityId() {
        return activityId;
    }

    /** The result it was recorded with; null where it came by itself. */
    public @Nullable Long resultId() {
        return resultId;
    }

    public String title() {
        return title;
    }

    /** Where it is found; null for a file. */
    public @Nullable String url() {
        return url;
    }

    /** The name it came with; null for a link. */
    public @Nullable String fileName() {
        return fileName;
    }

    /** Null for a link. */
    public @Nullable String mediaType() {
        return mediaType;
    }

    /** Bytes; 0 for a link. */
    public long size() {
        return size;
    }

    /** Of the file's content; null for a link. */
    public @Nullable String sha256() {
        return sha256;
    }

    /** The day it came into being. */
    public @Nullable LocalDate effectiveOn() {
        return effectiveOn;
    }

    /** Why it counts although its day lies outside the fiscal year or the time planned for the measure. */
    public @Nullable String outsideReason() {
        return outsideReason;
    }

    public Visibility visibility() {
        return visibility;
    }

    /** From 1; counts what was attached for the same activity under the same title. */
    public int revision() {
        return revision;
    }

    /** User id. */
    public String addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
