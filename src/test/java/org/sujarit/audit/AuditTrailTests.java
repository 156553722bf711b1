package org.sujarit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.sujarit.testing.ApplicationTest;

@ApplicationTest
@Tag("database")
class AuditTrailTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private String stream;

    @BeforeEach
    void writeFourEntries() {
        stream = "audit/" + COUNT.incrementAndGet();
        for (String action : new String[] {"opened", "measured", "reviewed", "closed"}) {
            transaction.executeWithoutResult(
                    status -> trail.record(stream, "somebody", action, "รายละเอียด " + action));
        }
    }

    @Test
    void whatWasWrittenIsReadInItsOrder() {
        assertThat(trail.entriesOf(stream))
                .extracting(AuditEntry::action)
                .containsExactly("opened", "measured", "reviewed", "closed");
        assertThat(trail.entriesOf(stream)).extracting(AuditEntry::number).containsExactly(1, 2, 3, 4);
        assertThat(trail.intact(stream)).isTrue();
    }

    @Test
    void whatIsAskedOfASubjectIsNotReadFromOtherSubjectsOfItsYear() {
        String agency = "told" + COUNT.incrementAndGet();
        String year = agency + "/2566";
        List<String> chains = List.of("", "/2566", "/2566/i7-1", "/2566/i7-1/amendment-2", "/2566/i7-10", "/2567/i7-1");
        for (String chain : chains) {
            for (String action : new String[] {"imported", "executed", "bounded"}) {
                transaction.executeWithoutResult(status -> trail.record(agency + chain, "somebody", action, ""));
            }
        }
        for (String asked : new String[] {"/i7-1", "/i7-1/amendment-2"}) {
            assertThat(about(year + asked, "imported", "executed", "bounded"))
                    .containsExactlyInAnyOrder(
                            agency + " bounded",
                            year + " imported",
                            year + "/i7-1 imported",
                            year + "/i7-1 executed",
                            year + "/i7-1/amendment-2 imported",
                            year + "/i7-1/amendment-2 executed",
                            year + "/i7-10 imported");
        }
        assertThat(about(year, "nothing", "executed", "nothing")).containsExactly(year + " executed");
        assertThat(about(year + "/i7-1", "executed", "executed", "nothing")).hasSize(4);
    }

    private List<String> about(String key, String ofYear, String ofSubject, String ofAgency) {
        return trail.entriesAbout(key, List.of(ofYear), List.of(ofSubject), List.of(ofAgency)).stream()
                .map(entry -> entry.stream() + " " + entry.action())
                .toList();
    }

    @Test
    void anAlteredEntryIsDetected() {
        for (String column : new String[] {"actor", "action", "detail"}) {
            change("update audit_entry set " + column + " = 'forged' where stream = ? and number = 2");
            assertThat(trail.intact(stream)).as(column).isFalse();
            writeFourEntries();
        }
    }

    @Test
    void anAlteredTimeIsDetected() {
        change("update audit_entry set happened_at = timestamp with time zone '2020-01-01 00:00:00+00'"
                + " where stream = ? and number = 3");
        assertThat(trail.intact(stream)).isFalse();
    }

    @Test
    void aLongChainIsLookedThroughToItsEnd() {
        transaction.executeWithoutResult(status -> {
            for (int turn = 5; turn <= 1100; turn++) {
                trail.record(stream, "somebody", "acted", "");
            }
        });
        assertThat(trail.length(stream)).isEqualTo(1100);
        assertThat(trail.intact(stream)).isTrue();
        assertThat(trail.entriesAfter(stream, 1090, 5))
                .extracting(AuditEntry::number)
                .containsExactly(1091, 1092, 1093, 1094, 1095);
        change("update audit_entry set actor = 'forged' where stream = ? and number = 1099");
        assertThat(trail.intact(stream)).isFalse();
    }

    @Test
    void anEntryThatIsTakenOutIsDetected() {
        change("delete from audit_entry where stream = ? and number = 2");
        assertThat(trail.intact(stream)).isFalse();
    }

    @Test
    void aMissingBeginningIsDetected() {
        change("delete from audit_entry where stream = ? and number = 1");
        assertThat(trail.intact(stream)).isFalse();
    }

    @Test
    void nothingIsRecordedOutsideOfWhatItIsAbout() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> trail.record(stream, "somebody", "acted", ""));
    }

    @Test
    void whatDidNotHappenIsNotRecorded() {
        transaction.executeWithoutResult(status -> {
            trail.record(stream, "somebody", "acted", "");
            status.setRollbackOnly();
        });
        assertThat(trail.entriesOf(stream)).hasSize(4);
    }

    @Test
    void chainsOfOthersAreNotTouched() {
        String other = stream;
        writeFourEntries();
        change("delete from audit_entry where stream = ? and number = 2");
        assertThat(trail.intact(other)).isTrue();
    }

    private void change(String sql) {
        jdbc.sql(sql).param(stream).update();
    }
}
