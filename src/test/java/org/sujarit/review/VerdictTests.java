package org.sujarit.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sujarit.testing.RefusedReasons;

class VerdictTests {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\n"})
    void nothingIsReturnedWithoutAReason(@Nullable String reason) {
        assertThat(RefusedReasons.reasons(() -> new Verdict(false, reason, "digest")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.key()).isEqualTo("decision.reason.missing");
                    assertThat(one.field()).isEqualTo("reason");
                });
        assertThat(new Verdict(true, reason, "digest").passed()).isTrue();
    }

    @Test
    void aReasonHasAnEnd() {
        assertThat(new Verdict(false, "ก".repeat(4000), "digest").reason()).hasSize(4000);
        assertThat(RefusedReasons.keys(() -> new Verdict(true, "ก".repeat(4001), "digest")))
                .containsExactly("refusal.text.too-long");
    }

    @Test
    void aDecisionIsAboutExactlyWhatWasShown() {
        Verdict verdict = new Verdict(true, null, "shown");
        verdict.mustBeAbout("shown");
        assertThat(RefusedReasons.keys(() -> verdict.mustBeAbout("changed")))
                .containsExactly("decision.content-changed");
        assertThat(RefusedReasons.keys(() -> new Verdict(true, null, "").mustBeAbout("changed")))
                .containsExactly("decision.content-changed");
    }
}
