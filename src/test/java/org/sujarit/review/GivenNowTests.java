package org.sujarit.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class GivenNowTests {

    private static final String MEASURE = "bongti/2566/i7-1";

    @BeforeEach
    void begin() {
        TransactionSynchronizationManager.initSynchronization();
    }

    @AfterEach
    void end() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.clearSynchronization();
        }
    }

    @Test
    void whatIsGivenIsKnownUntilTheTransactionEnds() {
        assertThat(given("reviewer").isKept()).isFalse();
        given("reviewer").keep();
        assertThat(given("reviewer").isKept()).isTrue();
        end();
        assertThat(given("reviewer").isKept()).isFalse();
        begin();
        assertThat(given("reviewer").isKept()).isFalse();
    }

    @Test
    void itSaysNothingOfAnybodyOrAnythingElse() {
        given("reviewer").keep();
        assertThat(given("other").isKept()).isFalse();
        assertThat(new GivenNow(MEASURE, DecisionKind.APPROVAL, "reviewer").isKept())
                .isFalse();
        assertThat(new GivenNow(MEASURE + "/cancellation", DecisionKind.REVIEW, "reviewer").isKept())
                .isFalse();
    }

    private static GivenNow given(String person) {
        return new GivenNow(MEASURE, DecisionKind.REVIEW, person);
    }
}
