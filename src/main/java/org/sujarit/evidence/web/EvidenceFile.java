package org.sujarit.evidence.web;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.sujarit.evidence.Evidence;
import org.sujarit.evidence.FileStore;
import org.sujarit.refusal.Refused;

/** Sends a kept evidence file to a browser. */
public final class EvidenceFile {

    private EvidenceFile() {}

    /** Always as a download, so that nothing in it runs in our pages. */
    public static ResponseEntity<InputStreamResource> download(Evidence evidence, FileStore store) {
        String sha256 = evidence.sha256();
        String name = evidence.fileName();
        String mediaType = evidence.mediaType();
        if (sha256 == null || name == null || mediaType == null) {
            throw Refused.missing("evidence.missing");
        }
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .contentLength(evidence.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(new InputStreamResource(store.open(sha256)));
    }
}
