package org.sujarit.process.work;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.sujarit.refusal.Refused;

/**
 * What people typed into a form and have not sent yet: one draft for each task and person. The database takes a task's
 * drafts away with the task, however that ends.
 */
@Component
public class Drafts {

    private static final int LONGEST = 256 * 1024;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    Drafts(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** A kept draft and when it was kept. */
    public record Draft(JsonNode content, Instant keptAt) {}

    public void keep(String taskId, String person, JsonNode content) {
        String text = content.toString();
        if (!content.isObject()) {
            throw Refused.because("draft.not-one");
        }
        if (text.length() > LONGEST) {
            throw Refused.because("draft.too-large");
        }
        Timestamp now = Timestamp.from(clock.instant());
        int changed = jdbc.sql("update draft set content = ?, kept_at = ? where task_id = ? and person = ?")
                .params(text, now, taskId, person)
                .update();
        if (changed == 0) {
            add(text, now, taskId, person);
        }
    }

    private void add(String text, Timestamp now, String taskId, String person) {
        try {
            jdbc.sql("insert into draft (content, kept_at, task_id, person) values (?, ?, ?, ?)")
                    .params(text, now, taskId, person)
                    .update();
        } catch (
                DataIntegrityViolationException
                        late) { // the task ended, or another window kept one, in the same moment
            throw Refused.conflict("work.somebody-was-first");
        }
    }

    /** What that person kept for that task. */
    public Optional<Draft> find(String taskId, String person) {
        return jdbc.sql("select content, kept_at from draft where task_id = ? and person = ?")
                .params(taskId, person)
                .query((row, number) ->
                        new Draft(read(row.getString(1)), row.getTimestamp(2).toInstant()))
                .optional();
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
