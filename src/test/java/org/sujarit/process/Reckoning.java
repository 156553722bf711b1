package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sujarit.audit.Digest;

/** Compares what the application says, and what its database holds, with what it had acknowledged. */
final class Reckoning {

    private static final Map<String, String> STATE_OF = Map.of(
            "assign-owner", "STARTED",
            "execute-measure", "EXECUTING",
            "attach-evidence", "EVIDENCING",
            "review-measure", "IN_REVIEW",
            "approve-measure", "REVIEWED");

    private final Diary diary;
    private final RunningJar jar;
    private final String database;
    private final String user;

    /** @param database H2's is looked into only while the application does not run */
    Reckoning(Diary diary, RunningJar jar, String database, String user) {
        this.diary = diary;
        this.jar = jar;
        this.database = database;
        this.user = user;
    }

    private TestPerson person(String id) {
        return new TestPerson(id, jar.address());
    }

    void everyAcknowledgedStepIsThere() throws IOException, InterruptedException {
        for (var finished : diary.finished.entrySet()) {
            assertThat(person(finished.getValue())
                            .get("/api/tasks/" + finished.getKey())
                            .statusCode())
                    .as("finished task %s", finished.getKey())
                    .isEqualTo(409);
        }
        for (var draft : diary.drafts.entrySet()) {
            draftIsKept(
                    draft.getKey(), draft.getValue().getKey(), draft.getValue().getValue());
        }
        for (Diary.Upload upload : diary.uploads) {
            HttpResponse<byte[]> file = person(upload.person())
                    .get("/api/measures/" + upload.measure() + "/evidence/" + upload.evidence() + "/file");
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(TestWorker.sha256(file.body())).isEqualTo(upload.sha256());
            assertThat(person(upload.person()).read("/api/measures/" + upload.measure() + "/evidence"))
                    .anyMatch(one -> one.get("id").asLong() == upload.evidence()
                            && one.get("sha256").asText().equals(upload.sha256()));
        }
    }

    /** Unless the task was finished meanwhile, or may have been. */
    private void draftIsKept(String task, String keeper, String text) throws IOException, InterruptedException {
        if (diary.finished.containsKey(task)) {
            return;
        }
        HttpResponse<byte[]> page = person(keeper).get("/api/tasks/" + task);
        if (page.statusCode() == 409) {
            assertThat(diary.doubtful).contains(task);
        } else {
            assertThat(person(keeper)
                            .read("/api/tasks/" + task)
                            .at("/draft/text")
                            .asText())
                    .isEqualTo(text);
        }
    }

    void tasksAndMeasuresAgree() throws IOException, InterruptedException {
        Set<String> seen = new HashSet<>();
        Set<Long> measures = new HashSet<>();
        for (String id : List.of("head", "staff", "staff2", "officer", "reviewer", "manager")) {
            for (JsonNode line : person(id).read("/api/tasks")) {
                String task = line.get("id").asText();
                if (seen.add(task)) {
                    JsonNode page = person(id).read("/api/tasks/" + task);
                    JsonNode measure = page.get("measure");
                    assertThat(measure.get("state").asText())
                            .isEqualTo(STATE_OF.get(page.get("key").asText()));
                    assertThat(measures.add(measure.get("id").asLong())).isTrue();
                }
            }
        }
        assertThat(measures).as("every measure has one open task").hasSize(8);
    }

    void auditChainsAndDecisionsAreWhole() throws SQLException {
        try (Connection open = DriverManager.getConnection(database, user, "")) {
            Set<String> reasons = new HashSet<>();
            ResultSet decisions = open.createStatement().executeQuery("select reason from decision");
            while (decisions.next()) {
                reasons.add(decisions.getString(1));
            }
            assertThat(diary.decisions).isNotEmpty().isSubsetOf(reasons);
            ResultSet entries = open.createStatement()
                    .executeQuery("select stream, number, happened_at, actor, action, detail, previous_hash, hash"
                            + " from audit_entry order by stream, number");
            String stream = "";
            String hash = "";
            int number = 0;
            while (entries.next()) {
                boolean begins = !entries.getString(1).equals(stream);
                stream = entries.getString(1);
                number = begins ? 1 : number + 1;
                assertThat(entries.getInt(2)).as(stream).isEqualTo(number);
                assertThat(entries.getString(7)).as(stream).isEqualTo(begins ? "0".repeat(64) : hash);
                hash = entries.getString(8);
                assertThat(hashOf(entries)).as(stream + " " + number).isEqualTo(hash);
            }
        }
    }

    /** Nothing waits to be delivered any more, and nobody is told twice. */
    void whatHappenedIsToldOnce() throws SQLException {
        assertThat(undelivered()).isZero();
        assertThat(count("select count(*) from notice where occasion = 'OWNER_NAMED'"))
                .isPositive();
        assertThat(count("select count(*) from measure where state in ('EXECUTING', 'EVIDENCING') and not exists"
                        + " (select 1 from notice where notice.subject = measure.cycle_key || '/' || measure.code"
                        + " and notice.recipient = measure.owner and notice.occasion = 'OWNER_NAMED')"))
                .as("owners at work who were not told that they are")
                .isZero();
        assertThat(count("select count(*) from (select subject, recipient from notice where occasion = 'OWNER_NAMED'"
                        + " group by subject, recipient having count(*) > 1)"))
                .as("owners who were told twice")
                .isZero();
    }

    /** What the engine does by itself has neither failed for good nor stopped somewhere. */
    void noJobIsLeftFailed() throws SQLException {
        assertThat(count("select count(*) from act_ru_job where retries_ = 0"))
                .as("failed jobs")
                .isZero();
        assertThat(count("select count(*) from act_ru_incident"))
                .as("incidents")
                .isZero();
    }

    long undelivered() throws SQLException {
        return count("select count(*) from event_publication");
    }

    private long count(String query) throws SQLException {
        try (Connection open = DriverManager.getConnection(database, user, "")) {
            ResultSet found = open.createStatement().executeQuery(query);
            assertThat(found.next()).isTrue();
            return found.getLong(1);
        }
    }

    private static String hashOf(ResultSet entry) throws SQLException {
        return new Digest()
                .add(entry.getString(1))
                .add(entry.getInt(2))
                .add(entry.getTimestamp(3).toInstant())
                .add(entry.getString(4))
                .add(entry.getString(5))
                .add(entry.getString(6))
                .add(entry.getString(7))
                .hex();
    }
}
