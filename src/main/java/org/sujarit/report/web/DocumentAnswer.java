package org.sujarit.report.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.sujarit.report.format.ReportFormat;

/** Sends a document to a browser. */
public final class DocumentAnswer {

    private DocumentAnswer() {}

    /**
     * What stands before the content: a page is shown where it cannot run anything, every other file is a download.
     *
     * @param name of the file, without its extension
     * @param size in bytes
     */
    public static ResponseEntity.BodyBuilder of(ReportFormat format, String name, long size) {
        boolean page = format == ReportFormat.HTML;
        ContentDisposition disposition = (page ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(name + "." + format.extension())
                .build();
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (page) {
            answer.header("Content-Security-Policy", ReportFormat.PAGE_POLICY);
        }
        return answer.contentType(MediaType.parseMediaType(format.mediaType()))
                .contentLength(size)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
    }
}
