package org.sujarit.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.evidence.AttachingEvidence.Typed;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.RefusedReasons;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

@ApplicationTest
@Tag("database")
class EvidenceTests {

    private static final int MEGABYTE = 1024 * 1024;
    private static final LocalDate IN_THE_YEAR = LocalDate.of(2026, 3, 1);
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private AttachingEvidence attaching;

    @Autowired
    private ChangingEvidence changing;

    @Autowired
    private Evidences evidences;

    @Autowired
    private AuditTrail trail;

    private TestYear year;
    private Long measure;
    private String owner;

    @BeforeEach
    void beginOneMeasure() {
        year = years.open(agencies.make(), 2569);
        year.run();
        year.assign("i7-1");
        measure = year.measure("i7-1").id();
        owner = year.agency.id("staff1");
    }

    @Test
    void aFileIsKeptWithItsNameKindAndHash() {
        Evidence evidence = attach("รายงาน.pdf", PDF, "รายงาน");
        assertThat(evidence.fileName()).isEqualTo("รายงาน.pdf");
        assertThat(evidence.mediaType()).isEqualTo("application/pdf");
        assertThat(evidence.size()).isEqualTo(PDF.length);
        assertThat(evidence.revision()).isEqualTo(1);
        assertThat(evidence.visibility()).isEqualTo(Visibility.INTERNAL);
        assertThat(lastAudit()).isEqualTo("file-attached " + evidence.sha256());
    }

    @Test
    void aProgramThatIsCalledPdfIsRefused() {
        byte[] program = new byte[200];
        program[0] = 'M';
        program[1] = 'Z';
        refused("evidence.file.disguised", "รายงาน.pdf", new ByteArrayInputStream(program));
        refused("evidence.file.disguised", "photo.png", new ByteArrayInputStream(PDF));
    }

    @Test
    void onlyTheKindsThatAreNamedAreTaken() {
        refused("evidence.file.type", "report.exe", new ByteArrayInputStream(PDF));
        refused("evidence.file.type", "report", new ByteArrayInputStream(PDF));
        refused("evidence.file.type", "page.html", new ByteArrayInputStream(PDF));
    }

    @Test
    void anEmptyFileIsRefused() {
        refused("evidence.file.empty", "report.pdf", InputStream.nullInputStream());
    }

    @Test
    void aFileOfMoreThanTwentyMegabytesIsNotReadToItsEnd() {
        Endless endless = new Endless();
        refused("evidence.file.too-large", "report.pdf", endless);
        assertThat(endless.given).isBetween(20L * MEGABYTE, 21L * MEGABYTE);
    }

    @Test
    void aThaiAddressThatIsTooLongAsTheWebWritesItIsToldSo() {
        String address = "https://www.example.go.th/" + "แ".repeat(300);
        assertThat(RefusedReasons.keys(() -> attaching.attachLink(measure, typed(address, IN_THE_YEAR, null), owner)))
                .containsExactly("evidence.url.too-long");
        assertThat(evidences.of(measure)).isEmpty();
    }

    @Test
    void theSameTitleIsANewRevisionOfTheSameEvidence() {
        Evidence first = attach("one.pdf", PDF, "ภาพกิจกรรม");
        Evidence second = attach("two.pdf", PDF, "ภาพกิจกรรม");
        Evidence other = attach("three.pdf", PDF, "คำสั่ง");
        assertThat(second.revision()).isEqualTo(2);
        assertThat(other.revision()).isEqualTo(1);
        assertThat(evidences.of(measure)).extracting(Evidence::id).containsExactly(second.id(), other.id());
        assertThat(evidences.findById(first.id()))
                .hasValueSatisfying(kept -> assertThat(kept.removed()).isTrue());
    }

    @Test
    void removedEvidenceIsKeptButNotListed() {
        Evidence evidence = attach("one.pdf", PDF, "ภาพกิจกรรม");
        attaching.remove(measure, evidence.id(), owner);
        assertThat(evidences.of(measure)).isEmpty();
        assertThat(evidences.findById(evidence.id())).isPresent();
        assertThat(lastAudit()).isEqualTo("evidence-removed " + evidence.id());
    }

    @Test
    void aLinkWithThaiDigitsIsRefusedAndTheMendedOneOffered() {
        assertThat(RefusedReasons.keys(() -> attaching.attachLink(
                        measure, typed("https://www.example.go.th/๒๕๖๖/plan.pdf", IN_THE_YEAR, null), owner)))
                .containsExactly("evidence.url.thai-digits");
        assertThat(RefusedReasons.keys(
                        () -> attaching.attachLink(measure, typed("javascript:alert(1)", IN_THE_YEAR, null), owner)))
                .containsExactly("evidence.url.shape");
        assertThat(evidences.of(measure)).isEmpty();
    }

    @Test
    void evidenceFromAnotherYearNeedsAReason() {
        LocalDate before = LocalDate.of(2025, 9, 30);
        String url = "https://www.example.go.th/plan";
        assertThat(RefusedReasons.keys(() -> attaching.attachLink(measure, typed(url, before, " "), owner)))
                .containsExactly("evidence.date.outside");
        assertThat(attaching
                        .attachLink(measure, typed(url, before, "เผยแพร่ล่วงหน้า"), owner)
                        .outsideReason())
                .isEqualTo("เผยแพร่ล่วงหน้า");
    }

    @Test
    void evidenceThatIsPutRightIsANewRevisionAndTheOneBeforeIsKept() {
        Evidence before = attach("one.pdf", PDF, "ภาพกิจกรม");
        Evidence after = changing.change(
                measure,
                before.id(),
                new Typed(null, "ภาพกิจกรรม", null, IN_THE_YEAR, null, Visibility.PUBLIC),
                null,
                owner);
        assertThat(after.title()).isEqualTo("ภาพกิจกรรม");
        assertThat(after.visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(after.sha256()).as("the file stays").isEqualTo(before.sha256());
        assertThat(after.revision()).isEqualTo(2);
        assertThat(evidences.of(measure)).extracting(Evidence::id).containsExactly(after.id());
        assertThat(evidences.findById(before.id()))
                .hasValueSatisfying(kept -> assertThat(kept.removed()).isTrue());
        assertThat(lastAudit()).isEqualTo("evidence-changed " + before.id() + " " + after.id());
        Evidence link = changing.change(
                measure, after.id(), typed("https://www.example.go.th/plan", IN_THE_YEAR, null), null, owner);
        assertThat(link.url()).isEqualTo("https://www.example.go.th/plan");
        Evidence file = changing.change(
                measure,
                link.id(),
                typed("", IN_THE_YEAR, null),
                new AttachingEvidence.Upload("two.pdf", () -> new ByteArrayInputStream(PDF)),
                owner);
        assertThat(file.fileName()).isEqualTo("two.pdf");
        assertThat(file.url()).isNull();
    }

    @Test
    void evidenceIsPutRightByTheRulesItIsAttachedBy() {
        Evidence one = attach("one.pdf", PDF, "หนึ่ง");
        attach("two.pdf", PDF, "สอง");
        assertThat(RefusedReasons.keys(() -> changing.change(
                        measure, one.id(), new Typed(null, "สอง", null, IN_THE_YEAR, null, null), null, owner)))
                .containsExactly("evidence.same-title");
        assertThat(RefusedReasons.keys(() -> changing.change(
                        measure,
                        one.id(),
                        new Typed(null, "หนึ่ง", null, LocalDate.of(2024, 5, 1), null, null),
                        null,
                        owner)))
                .containsExactly("evidence.date.outside");
        assertThat(RefusedReasons.keys(() -> changing.change(
                        measure,
                        one.id(),
                        new Typed(null, "หนึ่ง", null, IN_THE_YEAR, null, null),
                        null,
                        year.agency.id("colleague"))))
                .containsExactly("measure.not-owner");
        assertThat(evidences.of(measure)).extracting(Evidence::title).containsExactly("หนึ่ง", "สอง");
    }

    @Test
    void evidenceThatWasReviewedStaysAsItIs() {
        year.execute("i7-1");
        Evidence one = attach("one.pdf", PDF, "หนึ่ง");
        year.prove("i7-1");
        assertThat(RefusedReasons.keys(() -> changing.change(
                        measure, one.id(), new Typed(null, "อื่น", null, IN_THE_YEAR, null, null), null, owner)))
                .isNotEmpty();
        assertThat(evidences.findById(one.id()))
                .hasValueSatisfying(kept -> assertThat(kept.removed()).isFalse());
    }

    @Test
    void nobodyButTheOwnerAttachesAnything() {
        assertThat(RefusedReasons.keys(() -> attaching.attachLink(
                        measure,
                        typed("https://www.example.go.th/plan", IN_THE_YEAR, null),
                        year.agency.id("colleague"))))
                .containsExactly("measure.not-owner");
        assertThat(evidences.of(measure)).isEmpty();
    }

    private void refused(String key, String name, InputStream content) {
        assertThat(RefusedReasons.keys(
                        () -> attaching.attachFile(measure, typed(null, IN_THE_YEAR, null), name, content, owner)))
                .containsExactly(key);
        assertThat(evidences.of(measure)).isEmpty();
        assertThat(lastAudit()).startsWith("owner-assigned");
    }

    private Evidence attach(String name, byte[] content, String title) {
        Typed typed = new Typed(null, title, null, IN_THE_YEAR, null, null);
        return attaching.attachFile(measure, typed, name, new ByteArrayInputStream(content), owner);
    }

    private static Typed typed(@Nullable String url, LocalDate day, @Nullable String reason) {
        return new Typed(url, "หลักฐาน", null, day, reason, Visibility.PUBLIC);
    }

    private String lastAudit() {
        List<AuditEntry> entries = trail.entriesOf(year.cycle.key() + "/i7-1");
        AuditEntry last = entries.get(entries.size() - 1);
        return last.action() + " " + last.detail();
    }

    /** Sends for ever. */
    private static final class Endless extends InputStream {

        long given;

        @Override
        public int read() throws IOException {
            given++;
            return 'x';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, (byte) 'x');
            given += length;
            return length;
        }
    }
}
