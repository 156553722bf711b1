package org.sujarit.api.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.sujarit.entry.RecordingEntries;
import org.sujarit.evidence.AttachingEvidence;
import org.sujarit.evidence.Visibility;
import org.sujarit.measure.Execution;
import org.sujarit.thai.ThaiText;

/** A result as a page sends it together with its files; anything may be missing. */
record TypedEntry(
        @Nullable Long activityId,
        @Nullable LocalDate doneOn,
        @Nullable String text,
        @Nullable BigDecimal quantity,
        @Nullable String quantityUnit,
        @Nullable String outsideReason,
        @Nullable Visibility visibility,
        @Nullable List<MultipartFile> files) {

    /** As what comes in as JSON. */
    Execution.TypedResult result() {
        return new Execution.TypedResult(
                activityId, doneOn, normalised(text), quantity, normalised(quantityUnit), normalised(outsideReason));
    }

    /** A field of files that is left empty comes as one without a name. */
    RecordingEntries.Files sent() {
        return new RecordingEntries.Files(
                Stream.ofNullable(files)
                        .flatMap(List::stream)
                        .filter(file -> !name(file).isEmpty())
                        .map(file -> new AttachingEvidence.Upload(name(file), file))
                        .toList(),
                visibility);
    }

    private static String name(MultipartFile file) {
        return ThaiText.normalised(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
    }

    private static @Nullable String normalised(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : ThaiText.normalised(typed);
    }
}
