package org.sujarit.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class SomebodyWasFirstTests {

    @Test
    void aPlaceThatIsTakenIsToldFromWhatDoesNotFit() {
        assertThat(SomebodyWasFirst.says(refusedBy("insert into place values (1, 'x')")))
                .isTrue();
        assertThat(SomebodyWasFirst.says(refusedBy("insert into place values (2, null)")))
                .isFalse();
        assertThat(SomebodyWasFirst.says(refusedBy("insert into place values (2, 'too long')")))
                .isFalse();
        assertThat(SomebodyWasFirst.says(new IllegalStateException("23505"))).isFalse();
    }

    @Test
    void whatAnotherHoldsLockedIsToldFromAQueryThatIsSlow() {
        assertThat(SomebodyWasFirst.says(Assertions.catchThrowable(SomebodyWasFirstTests::changeWhatAnotherChanges)))
                .isTrue();
        assertThat(SomebodyWasFirst.says(new SQLTimeoutException("canceled", "57014")))
                .isFalse();
    }

    private static void changeWhatAnotherChanges() throws SQLException {
        try (var first = DriverManager.getConnection("jdbc:h2:mem:two;LOCK_TIMEOUT=1");
                var second = DriverManager.getConnection("jdbc:h2:mem:two;LOCK_TIMEOUT=1")) {
            first.createStatement().execute("create table place (number int primary key)");
            first.createStatement().execute("insert into place values (1)");
            first.setAutoCommit(false);
            first.createStatement().execute("update place set number = 2");
            second.createStatement().execute("update place set number = 3");
        }
    }

    private static Throwable refusedBy(String insertion) {
        return Assertions.catchThrowable(() -> {
            try (var connection = DriverManager.getConnection("jdbc:h2:mem:")) {
                var statement = connection.createStatement();
                statement.execute("create table place (number int primary key, what varchar(3) not null)");
                statement.execute("insert into place values (1, 'a')");
                statement.execute(insertion);
            }
        });
    }
}
