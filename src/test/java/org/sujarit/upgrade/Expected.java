package org.sujarit.upgrade;

import com.fasterxml.jackson.databind.DeserializationFeature;
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
public record Expected(
        List<Task> tasks,
        List<Kept> files,
        Map<String, String> timers,
        List<Address> addresses,
        List<String> operations) {

    private static final String FILE = "expected.json";
    // Archives that were made earlier tell more than is asked now.
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /**
     * An open task.
     *
     * @param page what its form was given
     */
    public record Task(String id, String key, @Nullable String assignee, String person, JsonNode page) {

        /** Of its year or measure. */
        public String businessKey() {
            return page.get("businessKey").asText();
        }

        /** How a failure names it. */
        public String name() {
            return key + " of " + businessKey();
        }
    }

    /**
     * A file somebody could read.
     *
     * @param person who asked, nobody where empty
     */
    public record Kept(String person, String path, String sha256) {}

    /** How an address answered that person, or somebody who is not logged in where empty. */
    public record Address(String person, String path, int status, String type) {

        boolean readable() {
            return status == 200;
        }
    }

    /** Whether that person could read what is there. */
    boolean reads(String person, String path) {
        return addresses.stream()
                .anyMatch(address -> address.readable()
                        && address.person().equals(person)
                        && address.path().equals(path));
    }

    void write(Path folder) throws IOException {
        JSON.writerWithDefaultPrettyPrinter().writeValue(folder.resolve(FILE).toFile(), this);
    }

    /** Of the data that was laid out in that folder. */
    public static Expected read(Path folder) throws IOException {
        return JSON.readValue(folder.resolve(FILE).toFile(), Expected.class);
    }
}
