package org.sujarit.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sujarit.refusal.Refused;

class PasswordRuleTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "demo", "elevenchars", "กขคงจฉชซฌญฎ"})
    void whatIsShorterThanTwelveCharactersIsRefused(String password) {
        assertThat(reason(password)).isEqualTo("access.password.short");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "Password1234",
                "P@ssw0rd!!!!!",
                "qwertyuiop12",
                "aaaaaaaaaaaa",
                "abababababab",
                "Somchai12345!",
                "2025-11-28-00",
                "Thailand@2570!",
                "1qaz2wsx3edc",
                "รหัสผ่าน2570",
                "AdminAdmin99",
                "sujarit-demo",
                "Sujarit-Demo1",
                "SomchaiSomchai",
                "zpw-zpw-zpw-1",
                "letmeinletmein",
                "123456789abc",
                "qwertyuiopas"
            })
    void whatOthersTryFirstIsRefused(String password) {
        assertThat(reason(password)).isEqualTo("access.password.common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-good-password", "แมวสามตัวใต้ต้นมะม่วง", "xK4!pq0-Lm2z", "a password with spaces"})
    void severalWordsOfOnesOwnAreTaken(String password) {
        assertThat(PasswordRule.against("somchai", password)).isEmpty();
    }

    @Test
    void ofAVeryLongPasswordEveryCharacterCounts() {
        assertThat(PasswordRule.against("somchai", "four words of mine ".repeat(20)))
                .isEmpty();
    }

    private static String reason(String password) {
        return PasswordRule.against("somchai", password)
                .map(Refused::reasons)
                .map(reasons -> reasons.get(0).key())
                .orElse("taken");
    }
}
