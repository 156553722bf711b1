package org.sujarit.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.sujarit.audit.AuditTrail;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.SecondNode;

/** Two nodes hand out ids from pools of their own, so the later decision may well have the lower id. */
@ApplicationTest
@Tag("database")
class TwoNodesTests {

    private static final Verdict RETURNED = new Verdict(false, "ยังไม่มีตัวชี้วัด", "0".repeat(64));
    private static final Verdict PASSED = new Verdict(true, null, "0".repeat(64));

    @Autowired
    private Deciding here;

    @Autowired
    private FourEyes fourEyes;

    @Autowired
    private Decisions decisions;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    private SecondNode second;

    @BeforeEach
    void startTheSecondNode() {
        approveHere("two-nodes/" + System.nanoTime()); // this node has taken its pool
        second = new SecondNode(database);
    }

    @AfterEach
    void stopTheSecondNode() {
        second.close();
    }

    @Test
    void whatOneNodeReturnedAndTheOtherThenApprovedIsApproved() {
        String subject = "two-nodes/" + System.nanoTime();
        second.with(
                Decisions.class,
                theirs -> transaction.executeWithoutResult(
                        status -> new Deciding(fourEyes, theirs, trail, clock).approve(subject, RETURNED, "manager")));
        approveHere(subject);
        assertThat(jdbc.sql("select passed from decision where subject = ? order by id desc")
                        .param(subject)
                        .query(Boolean.class)
                        .list())
                .as("the later decision has the lower id")
                .containsExactly(false, true);
        assertThat(decisions.findBySubjectOrderByNumberDesc(subject))
                .extracting(Decision::passed)
                .containsExactly(true, false);
    }

    @Test
    void aSecondDecisionWithTheSameNumberIsRefusedByTheDatabase() {
        String subject = "two-nodes/" + System.nanoTime();
        approveHere(subject);
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> decisions.save(
                        new Decision(subject, 1, DecisionKind.APPROVAL, RETURNED, "manager", Instant.now())));
    }

    private void approveHere(String subject) {
        transaction.executeWithoutResult(status -> here.approve(subject, PASSED, "manager"));
    }
}
