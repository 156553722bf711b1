package org.sujarit.template;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import org.sujarit.report.table.DocumentKey;

/** An agency's template of one of its documents, as it was uploaded. */
@Entity
public class DocumentTemplate {

    @Id
    @GeneratedValue
    private Long id;

    private String agency;

    @Enumerated(EnumType.STRING)
    private DocumentKey.Kind kind;

    private String sha256;
    private String name;
    private String uploadedBy;
    private Instant uploadedAt;

    protected DocumentTemplate() {}

    DocumentTemplate(String agency, DocumentKey.Kind kind, Upload upload) {
        this.agency = agency;
        this.kind = kind;
        replaced(upload);
    }

    /** A checked file, and who brought it when. */
    record Upload(String sha256, String name, String by, Instant at) {}

    final void replaced(Upload upload) {
        sha256 = upload.sha256();
        name = upload.name();
        uploadedBy = upload.by();
        uploadedAt = upload.at();
    }

    public DocumentKey.Kind kind() {
        return kind;
    }

    /** Code of the agency. */
    public String agency() {
        return agency;
    }

    /** Its name in the file store. */
    public String sha256() {
        return sha256;
    }

    /** Of the file, as the officer had it. */
    public String name() {
        return name;
    }

    /** User id. */
    public String uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
