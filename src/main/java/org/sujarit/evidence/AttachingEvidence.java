package org.sujarit.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.audit.AuditTrail;
import org.sujarit.cycle.Cycles;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Refused;
import org.sujarit.thai.WebAddress;
import org.sujarit.thai.WebAddressRefused;

/** Attaches evidence to a measure and takes it away again, by its owner and while it is open. */
@Component
public class AttachingEvidence {

    private final Measures measures;
    private final Cycles cycles;
    private final Evidences evidences;
    private final FileStore store;
    private final EvidenceSettings settings;
    private final AuditTrail trail;
    private final Clock clock;

    AttachingEvidence(
            Measures measures,
            Cycles cycles,
            Evidences evidences,
            FileStore store,
            EvidenceSettings settings,
            AuditTrail trail,
            Clock clock) {
        this.measures = measures;
        this.cycles = cycles;
        this.evidences = evidences;
        this.store = store;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    /** What comes with a file or a link; anything may be missing. */
    public record Typed(
            @Nullable String url,
            @Nullable String title,
            @Nullable Long activityId,
            @Nullable LocalDate effectiveOn,
            @Nullable String outsideReason,
            @Nullable Visibility visibility) {}

    /** @throws Refused when the address is not one a browser can open; a repaired one is offered where there is one */
    @Transactional
    public Evidence attachLink(Long measureId, Typed typed, String actor) {
        Measure measure = measures.whole(measureId);
        measure.takeEvidenceFrom(actor);
        Label label = label(measure, typed);
        String url = address(typed.url());
        int revision = replace(measure, label);
        Evidence evidence = evidences.save(Evidence.link(measureId, label, url, revision, actor, clock.instant()));
        trail.record(measure.key(), actor, "link-attached", url);
        return evidence;
    }

    /** @throws Refused when the file is empty, too large, of a kind that is not taken, or not what its name says */
    @Transactional
    public Evidence attachFile(Long measureId, Typed typed, String fileName, InputStream content, String actor) {
        Measure measure = measures.whole(measureId);
        measure.takeEvidenceFrom(actor);
        Label label = label(measure, typed);
        Evidence.NamedFile file = keep(fileName, content);
        int revision = replace(measure, label);
        Evidence evidence = evidences.save(Evidence.file(measureId, label, file, revision, actor, clock.instant()));
        trail.record(measure.key(), actor, "file-attached", file.kept().sha256());
        return evidence;
    }

    @Transactional
    public void remove(Long measureId, Long evidenceId, String actor) {
        Measure measure = measures.get(measureId);
        measure.takeEvidenceFrom(actor);
        Evidence evidence = evidences
                .findById(evidenceId)
                .filter(found -> found.measureId().equals(measureId))
                .orElseThrow(() -> Refused.missing("evidence.missing"));
        evidence.removed(clock.instant());
        trail.record(measure.key(), actor, "evidence-removed", evidenceId.toString());
    }

    private Label label(Measure measure, Typed typed) {
        Long activity = typed.activityId();
        if (activity != null && measure.activities().stream().noneMatch(one -> activity.equals(one.id()))) {
            throw Refused.field("activityId", "evidence.activity.unknown");
        }
        FiscalYear year = cycles.get(measure.cycleId()).fiscalYear();
        return Label.checked(
                typed.title(), activity, typed.effectiveOn(), typed.outsideReason(), typed.visibility(), year);
    }

    private static String address(@Nullable String typed) {
        String url = typed == null ? "" : typed.strip();
        if (url.length() > Longest.TITLE) {
            throw Refused.field("url", "refusal.text.too-long", Longest.TITLE);
        }
        try {
            String kept = WebAddress.of(url).target().toASCIIString();
            // Each Thai letter of it is kept as nine characters.
            if (kept.length() > Longest.TITLE) {
                throw Refused.field("url", "evidence.url.too-long", Longest.TITLE);
            }
            return kept;
        } catch (WebAddressRefused refused) {
            throw refused.repaired()
                    .map(mended -> Refused.fieldWithSuggestion("url", mended, "evidence.url.thai-digits", mended))
                    .orElseGet(() -> Refused.field("url", "evidence.url.shape"));
        }
    }

    /** The same title for the same activity is a new revision of the same evidence. */
    private int replace(Measure measure, Label label) {
        int revision = 1;
        for (Evidence earlier : evidences.of(measure.id())) {
            if (earlier.title().equalsIgnoreCase(label.title())
                    && Objects.equals(earlier.activityId(), label.activityId())) {
                earlier.removed(clock.instant());
                revision = earlier.revision() + 1;
            }
        }
        return revision;
    }

    private Evidence.NamedFile keep(String fileName, InputStream content) {
        String name = UploadedName.of(fileName);
        FileStore.Kept kept = store.keep(out -> new Limited(content).transferTo(out));
        if (kept.size() == 0) {
            throw Refused.field("file", "evidence.file.empty", name);
        }
        try {
            return new Evidence.NamedFile(name, FileKind.mediaTypeOf(name, store.path(kept.sha256())), kept);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Stops reading as soon as the file is too large, whatever the sender said of its size. */
    private final class Limited extends FilterInputStream {

        private long left = settings.largestFile().toBytes();

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            left -= Math.max(count, 0);
            if (left < 0) {
                throw Refused.field(
                        "file",
                        "evidence.file.too-large",
                        settings.largestFile().toMegabytes());
            }
            return count;
        }
    }
}
