package org.sujarit.publication;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sujarit.cycle.Cycle;

/** A document as it was published, frozen: a correction is another version beside it. */
@Entity
public class Publication {

    @Id
    @GeneratedValue
    private Long id;

    private String agency;
    private int fiscalYear;

    @Enumerated(EnumType.STRING)
    private Document document;

    private int number;
    private int edition;

    @Enumerated(EnumType.STRING)
    private PublicationState state;

    private Instant publishedAt;
    private String approvedBy;
    private String snapshot;

    @ElementCollection
    @CollectionTable(name = "published_file", joinColumns = @JoinColumn(name = "publication_id"))
    @OrderBy("format")
    private List<PublishedFile> files = new ArrayList<>();

    protected Publication() {}

    Publication(
            Cycle cycle,
            Document document,
            List<Publication> earlier,
            Approved approved,
            List<PublishedFile> files,
            Instant at) {
        this.number = earlier.stream().mapToInt(Publication::number).max().orElse(0) + 1;
        this.edition = document == Document.PLAN
                ? (int) earlier.stream()
                        .filter(one -> one.state != PublicationState.WITHDRAWN)
                        .count()
                : 0;
        this.agency = cycle.agency().code();
        this.fiscalYear = cycle.fiscalYear().year();
        this.document = document;
        this.state = PublicationState.PUBLISHED;
        this.snapshot = approved.snapshot();
        this.approvedBy = approved.by();
        this.files.addAll(files);
        this.publishedAt = at;
    }

    /** What was approved, as the SHA-256 of its content, and the full name of who did. */
    public record Approved(String snapshot, String by) {}

    void superseded() {
        if (state != PublicationState.WITHDRAWN) {
            state = PublicationState.SUPERSEDED;
        }
    }

    void withdrawn() {
        state = PublicationState.WITHDRAWN;
    }

    /** Agency code. */
    public String agency() {
        return agency;
    }

    /** Buddhist Era. */
    public int fiscalYear() {
        return fiscalYear;
    }

    public Document document() {
        return document;
    }

    /** From 1, counted for each document of a cycle. */
    public int number() {
        return number;
    }

    /** Which amended edition of the plan it is; 0 for a first version, and for a report. */
    public int edition() {
        return edition;
    }

    public PublicationState state() {
        return state;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** Name of the manager who approved it, as it was then. */
    public String approvedBy() {
        return approvedBy;
    }

    /** SHA-256 of the frozen table in the file store. */
    public String snapshot() {
        return snapshot;
    }

    public List<PublishedFile> files() {
        return List.copyOf(files);
    }
}
