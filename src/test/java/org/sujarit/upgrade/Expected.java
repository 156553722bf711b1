package org.sujarit.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the older version answered to its last questions, kept beside the data it left.
 *
 * @param files what it gave out by address, as SHA-256
 * @param timers due times of what its engine shall do later, by the id of the job
 * @param operations what it described at {@code /v3/api-docs}, as {@code GET /api/tasks/{id}}
 */
record Expected(
        List<Task> tasks,
        List<Kept> files,
        Map<String, String> timers,
        List<Address> addresses,
        List<String> operations) {

    private static final String FILE = "expected.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * An open task.
     *
     * @param page what its form was given
     * @param form SHA-256 of the form as it was deployed
     */
    record Task(String id, String key, @Nullable String assignee, String person, JsonNode page, String form) {

        String businessKey() {
            return page.get("businessKey").asText();
        }

        String name() {
            return key + " of " + businessKey();
        }
    }

    /**
     * A file somebody could read.
     *
     * @param person who asked, nobody where empty
     */
    record Kept(String person, String path, String sha256) {}

    /** How an address answered that person, or somebody who is not logged in where empty. */
    record Address(String person, String path, int status, String type) {}

    void write(Path folder) throws IOException {
        JSON.writerWithDefaultPrettyPrinter().writeValue(folder.resolve(FILE).toFile(), this);
    }

    static Expected read(Path folder) throws IOException {
        return JSON.readValue(folder.resolve(FILE).toFile(), Expected.class);
    }
}
