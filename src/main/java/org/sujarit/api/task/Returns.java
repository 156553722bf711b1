package org.sujarit.api.task;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.sujarit.access.NameTables;
import org.sujarit.access.People;
import org.sujarit.text.Texts;

/** Says who sent work back, when and why. */
@Component
class Returns {

    /** The last word on each that says no, with the name of who said it. */
    private static final String LAST = "select last.subject, last.decided_at, last.reason, last.decided_by, "
            + NameTables.parts("last.decided_by") + " from decision last" + NameTables.joinPerson("last.decided_by")
            + " where last.subject in (:subjects) and last.passed = false and last.number ="
            + " (select max(other.number) from decision other where other.subject = last.subject)";

    private final JdbcClient jdbc;
    private final Texts texts;

    Returns(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /** That work came back. */
    public record Returned(People.Named by, Instant at, String atText, String reason) {}

    /**
     * By subject; one question for all of them, and none where nothing came back.
     *
     * @param subjects business keys of what was decided on
     */
    Map<String, Returned> of(Collection<String> subjects) {
        Map<String, Returned> returned = new HashMap<>();
        if (!subjects.isEmpty()) {
            jdbc.sql(LAST).param("subjects", subjects).query(row -> {
                Instant at = row.getTimestamp(2).toInstant();
                returned.put(
                        row.getString(1),
                        new Returned(
                                new People.Named(row.getString(4), NameTables.fullName(row, 5)),
                                at,
                                texts.at(at),
                                Objects.requireNonNullElse(row.getString(3), "")));
            });
        }
        return returned;
    }
}
