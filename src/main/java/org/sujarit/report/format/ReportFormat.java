package org.sujarit.report.format;

/** A file format the report can be had in. */
public enum ReportFormat {
    HTML("html", "text/html;charset=UTF-8"),
    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "text/csv;charset=UTF-8"),
    JSON("json", "application/json");

    /**
     * The Content-Security-Policy for the {@link #HTML} page, which carries its styles in itself and nothing else: no
     * script, no frame, no form, whatever may have been typed into the report.
     */
    public static final String PAGE_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; font-src 'self'";

    private final String extension;
    private final String mediaType;

    ReportFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Whether words without a table make sense in it. */
    public boolean readsAsLetter() {
        return this == HTML || this == DOCX || this == PDF;
    }

    /** The end of the file name, without the dot. */
    public String extension() {
        return extension;
    }

    /** The media type for HTTP, with the encoding where it has one. */
    public String mediaType() {
        return mediaType;
    }
}
