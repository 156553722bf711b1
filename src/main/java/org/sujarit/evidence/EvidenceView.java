package org.sujarit.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sujarit.access.People;

/**
 * Evidence as the API shows it.
 *
 * @param kind FILE or LINK
 * @param resultId the result it was recorded with; absent where it came by itself, as in what older versions digested
 * @param url where it opens: its own address, or our download
 */
public record EvidenceView(
        Long id,
        String kind,
        String title,
        String url,
        @Nullable String fileName,
        long size,
        String sizeText,
        @Nullable String sha256,
        @Nullable LocalDate effectiveOn,
        @Nullable String outsideReason,
        Visibility visibility,
        @Nullable Long activityId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long resultId,
        int revision,
        People.Named by,
        Instant at) {

    private static final long KILO = 1024;

    /** @param names full names by user id */
    public static EvidenceView of(Evidence evidence, Map<String, String> names) {
        String url = evidence.url();
        String by = evidence.addedBy();
        return new EvidenceView(
                evidence.id(),
                url == null ? "FILE" : "LINK",
                evidence.title(),
                url == null ? fileAddress(evidence) : url,
                evidence.fileName(),
                evidence.size(),
                sizeText(evidence.size()),
                evidence.sha256(),
                evidence.effectiveOn(),
                evidence.outsideReason(),
                evidence.visibility(),
                evidence.activityId(),
                evidence.resultId(),
                evidence.revision(),
                new People.Named(by, names.getOrDefault(by, by)),
                evidence.addedAt());
    }

    /** Where people of the agency read its file. */
    public static String fileAddress(Evidence evidence) {
        return "/api/measures/" + evidence.measureId() + "/evidence/" + evidence.id() + "/file";
    }

    private static String sizeText(long bytes) {
        if (bytes < KILO * KILO) {
            return Math.max(1, bytes / KILO) + " KB";
        }
        return String.format(Locale.ROOT, "%.1f MB", (double) bytes / (KILO * KILO));
    }
}
