package org.sujarit.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sujarit.Sujarit;

/** Does whatever work its people have until the application is gone, and writes down what was acknowledged. */
final class TestWorker implements Runnable {

    private final List<TestPerson> people;
    private final Diary diary;
    private final String today = LocalDate.now(Sujarit.ZONE).toString();

    TestWorker(List<TestPerson> people, Diary diary) {
        this.people = people;
        this.diary = diary;
    }

    /** Goes on whatever it is answered, until the thread is interrupted. */
    void runWhateverHappens() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                run();
                Thread.sleep(100);
            } catch (AssertionError refused) {
                diary.refused.incrementAndGet();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void run() {
        try {
            while (true) {
                for (TestPerson person : people) {
                    for (JsonNode task : person.read("/api/tasks")) {
                        finish(person, task.get("id").asText());
                    }
                }
                Thread.sleep(20);
            }
        } catch (IOException killed) {
            return;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void finish(TestPerson person, String id) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = person.get("/api/tasks/" + id);
        if (answer.statusCode() != 200) {
            return; // somebody else was first
        }
        JsonNode page = new ObjectMapper().readTree(answer.body());
        if (page.get("mine").asBoolean()) {
            keepDraft(person, id);
        }
        String reason = "รอบ " + UUID.randomUUID();
        Object body = body(person, page, reason);
        diary.doubtful.add(id);
        diary.underWay.incrementAndGet();
        int status;
        try {
            status = person.post("/api/tasks/" + id + "/completion", body).statusCode();
        } finally {
            diary.underWay.decrementAndGet();
        }
        if (status == 204) {
            diary.finished.put(id, person.id());
            if (page.get("key").asText().matches("(review|approve)-measure")) {
                diary.decisions.add(reason);
            }
        }
        // Where it failed, nobody knows whether it had been done.
        if (status < 500) {
            diary.doubtful.remove(id);
        }
    }

    private void keepDraft(TestPerson person, String id) throws IOException, InterruptedException {
        String text = UUID.randomUUID().toString();
        diary.drafts.remove(id);
        if (person.put("/api/tasks/" + id + "/draft", Map.of("text", text)).statusCode() == 204) {
            diary.drafts.put(id, Map.entry(person.id(), text));
        }
    }

    private Object body(TestPerson person, JsonNode page, String reason) throws IOException, InterruptedException {
        JsonNode measure = page.get("measure");
        return switch (page.get("key").asText()) {
            case "assign-owner" ->
                Map.of("owner", page.at("/choices/people/0/id").asText());
            case "execute-measure" -> Map.of("results", results(measure), "actual", 90, "outcome", "ทำแล้ว");
            case "attach-evidence" -> {
                for (JsonNode activity : measure.get("activities")) {
                    upload(
                            person,
                            measure.get("id").asLong(),
                            activity.get("id").asText());
                }
                yield Map.of();
            }
            case "review-measure" ->
                Map.of(
                        "passed",
                        true,
                        "reason",
                        reason,
                        "digest",
                        page.get("digest").asText());
            // Always sent back, so that there is work until the end.
            case "approve-measure" ->
                Map.of(
                        "passed",
                        false,
                        "reason",
                        reason,
                        "digest",
                        page.get("digest").asText());
            default -> throw new AssertionError(page.get("key"));
        };
    }

    private List<Map<String, Object>> results(JsonNode measure) {
        List<Map<String, Object>> results = new ArrayList<>();
        for (JsonNode activity : measure.get("activities")) {
            results.add(Map.of("activityId", activity.get("id").asLong(), "doneOn", today, "text", "ทำแล้ว"));
        }
        return results;
    }

    private void upload(TestPerson person, long measure, String activity) throws IOException, InterruptedException {
        String title = "หลักฐาน " + UUID.randomUUID();
        String content = "%PDF-1.4\n% " + title + "\n%%EOF\n";
        var fields = Map.of(
                "title", title,
                "activityId", activity,
                "effectiveOn", today,
                "outsideReason", "เพื่อการทดสอบ",
                "visibility", "PUBLIC");
        HttpResponse<byte[]> answer = person.upload("/api/measures/" + measure + "/evidence", fields, content);
        if (answer.statusCode() == 201) {
            long evidence = new ObjectMapper().readTree(answer.body()).get("id").asLong();
            diary.uploads.add(
                    new Diary.Upload(person.id(), measure, evidence, sha256(content.getBytes(StandardCharsets.UTF_8))));
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
