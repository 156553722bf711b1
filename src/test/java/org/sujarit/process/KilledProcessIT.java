package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sujarit.audit.Digest;

/** What the application acknowledged survives a kill -9 in the midst of requests; what it did not is there or not, whole. */
class KilledProcessIT {

    /** And one more at the end, in the midst of a decision. A drill asks for more. */
    private static final int KILLS = Integer.getInteger("sujarit.test.kills", 1);

    private static final int STEPS_BETWEEN = 3;
    private static final int LOOKS = 4;
    private static final Map<String, String> STATE_OF = Map.of(
            "assign-owner", "STARTED",
            "execute-measure", "EXECUTING",
            "attach-evidence", "EVIDENCING",
            "review-measure", "IN_REVIEW",
            "approve-measure", "REVIEWED");

    @TempDir
    private Path directory;

    private final Diary diary = new Diary();
    private RunningJar jar;

    @BeforeEach
    void begin() throws IOException, InterruptedException {
        jar = new RunningJar(directory);
        jar.start(person("head"));
    }

    @AfterEach
    void end() throws InterruptedException {
        jar.kill();
    }

    @Test
    void whatWasAcknowledgedIsThereAfterEveryKill() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            workUntilKilled(diary::length, STEPS_BETWEEN);
            jar.start(person("head"));
            everyAcknowledgedStepIsThere();
            tasksAndMeasuresAgree();
        }
        workUntilKilled(diary.decisions::size, 1);
        auditChainsAndDecisionsAreWhole();
        whatHappenedIsToldOnceTheApplicationRunsAgain();
    }

    private TestPerson person(String id) {
        return new TestPerson(id, jar.address());
    }

    /** Two people's requests are under way at the moment it is killed. */
    private void workUntilKilled(IntSupplier counted, int more) throws InterruptedException {
        int goal = counted.getAsInt() + more;
        ExecutorService threads = Executors.newFixedThreadPool(2);
        var first = threads.submit(new TestWorker(List.of(person("head"), person("staff"), person("reviewer")), diary));
        var second =
                threads.submit(new TestWorker(List.of(person("staff2"), person("officer"), person("manager")), diary));
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (counted.getAsInt() < goal && System.nanoTime() < end && !first.isDone() && !second.isDone()) {
            Thread.sleep(10);
        }
        Thread.sleep(ThreadLocalRandom.current().nextInt(500));
        jar.kill();
        threads.shutdown();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(counted.getAsInt()).as("acknowledged steps").isGreaterThanOrEqualTo(goal);
    }

    private void everyAcknowledgedStepIsThere() throws IOException, InterruptedException {
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

    private void tasksAndMeasuresAgree() throws IOException, InterruptedException {
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

    private void auditChainsAndDecisionsAreWhole() throws SQLException {
        try (Connection database = DriverManager.getConnection(jar.database(), "sa", "")) {
            Set<String> reasons = new HashSet<>();
            ResultSet decisions = database.createStatement().executeQuery("select reason from decision");
            while (decisions.next()) {
                reasons.add(decisions.getString(1));
            }
            assertThat(diary.decisions).isNotEmpty().isSubsetOf(reasons);
            ResultSet entries = database.createStatement()
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

    /** Also what was not delivered yet when it was killed, and nobody is told twice. */
    private void whatHappenedIsToldOnceTheApplicationRunsAgain() throws Exception {
        for (int look = 0; look < LOOKS && undelivered() > 0; look++) {
            jar.start(person("head"));
            Thread.sleep(TimeUnit.SECONDS.toMillis(5));
            jar.kill();
        }
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

    private long undelivered() throws SQLException {
        return count("select count(*) from event_publication");
    }

    private long count(String query) throws SQLException {
        try (Connection database = DriverManager.getConnection(jar.database(), "sa", "")) {
            ResultSet found = database.createStatement().executeQuery(query);
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
