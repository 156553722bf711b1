package org.sujarit.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.util.ReflectionTestUtils;
import org.sujarit.measure.Activity;
import org.sujarit.measure.Cancellation;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Plans;
import org.sujarit.measure.Result;
import org.sujarit.testing.Changing;

/** Who decides on a measure decides on everything they see of it. */
class ProofDigestTests {

    /** Where it stands and how it is kept: nothing that is decided on. */
    private static final Map<Class<?>, Set<String>> SAYS_NOTHING = Map.of(
            Measure.class,
            // The wish to cancel is changed part by part, as a Cancellation.
            Set.of("id", "cycleId", "ordinal", "dueOn", "state", "version", "cancellation"),
            Activity.class,
            Set.of("concludedAt"),
            Result.class,
            Set.of("ordinal", "recordedBy", "recordedAt"),
            Cancellation.class,
            Set.of("requestedAt"),
            Evidence.class,
            Set.of("mediaType", "removedAt"));

    private final Measure measure = Plans.carriedOut();
    private final Evidence evidence = evidence();

    static Stream<org.junit.jupiter.params.provider.Arguments> everything() {
        return SAYS_NOTHING.entrySet().stream().flatMap(entry -> Changing.pathsOf(entry.getKey()).stream()
                .filter(path -> !entry.getValue().contains(path))
                .map(path -> org.junit.jupiter.params.provider.Arguments.of(entry.getKey(), path)));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void everyWordOfAMeasureAndItsEvidenceChangesWhatIsDecidedOn(Class<?> of, String path) throws Exception {
        String before = Proof.cancellationDigest(measure, List.of(evidence));
        String result = Proof.digest(measure, List.of(evidence));
        Changing.change(part(of), path);
        assertThat(Proof.cancellationDigest(measure, List.of(evidence))).isNotEqualTo(before);
        if (of != Cancellation.class) {
            assertThat(Proof.digest(measure, List.of(evidence))).isNotEqualTo(result);
        }
    }

    @Test
    void movingOnDoesNotChangeWhatIsDecidedOn() throws Exception {
        String before = Proof.digest(measure, List.of(evidence));
        for (String path : Set.of("state", "version")) {
            Changing.change(measure, path);
        }
        assertThat(Proof.digest(measure, List.of(evidence))).isEqualTo(before);
    }

    @Test
    void aWishToGiveItUpDoesNotChangeWhatWasReviewed() {
        String reviewed = Proof.digest(measure, List.of(evidence));
        ReflectionTestUtils.setField(measure, "cancellation", null);
        assertThat(Proof.digest(measure, List.of(evidence))).isEqualTo(reviewed);
    }

    @Test
    void evidenceThatIsTakenAwayChangesWhatIsDecidedOn() {
        assertThat(Proof.digest(measure, List.of())).isNotEqualTo(Proof.digest(measure, List.of(evidence)));
    }

    private Object part(Class<?> of) {
        Map<Class<?>, Object> parts = Map.of(
                Measure.class,
                measure,
                Activity.class,
                measure.activities().get(0),
                Result.class,
                measure.activities().get(0).results().get(0),
                Cancellation.class,
                Objects.requireNonNull(measure.cancellation()),
                Evidence.class,
                evidence);
        return Objects.requireNonNull(parts.get(of));
    }

    private static Evidence evidence() {
        Label label = new Label("ภาพประกอบ", 1L, LocalDate.of(2023, 5, 15), null, Visibility.PUBLIC, null);
        FileStore.Kept kept = new FileStore.Kept("0".repeat(64), 4711);
        Evidence file = Evidence.file(
                1L, label, new Evidence.NamedFile("a.pdf", "application/pdf", kept), 1, "owner", Instant.EPOCH);
        ReflectionTestUtils.setField(file, "id", 1L);
        return file;
    }
}
