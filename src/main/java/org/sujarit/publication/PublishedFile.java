package org.sujarit.publication;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sujarit.evidence.FileStore;
import org.sujarit.report.format.ReportFormat;

/** The frozen bytes of one format. */
@Embeddable
public class PublishedFile {

    @Enumerated(EnumType.STRING)
    private ReportFormat format;

    private String sha256;
    private long size;

    protected PublishedFile() {}

    PublishedFile(ReportFormat format, FileStore.Kept kept) {
        this.format = format;
        this.sha256 = kept.sha256();
        this.size = kept.size();
    }

    public ReportFormat format() {
        return format;
    }

    /** 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** Bytes. */
    public long size() {
        return size;
    }
}
