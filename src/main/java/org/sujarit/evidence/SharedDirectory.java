package org.sujarit.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All nodes of an installation keep files in one directory: a marker in it has the id that the database knows. A node
 * that sees another directory, or a volume that is not mounted, would publish what no other node can show.
 */
@Component
@Profile("production")
@Order(-10)
class SharedDirectory implements ApplicationRunner {

    static final String MARKER = "sujarit-store.id";

    private final Path directory;
    private final JdbcClient jdbc;
    private final FileStore store;

    SharedDirectory(EvidenceSettings settings, JdbcClient jdbc, FileStore store) {
        if (settings.directory().toString().isBlank()) {
            throw new NotShared(
                    "Set SUJARIT_EVIDENCE_DIRECTORY: the directory in which files are kept, the same one for"
                            + " every node and in every backup");
        }
        this.directory = settings.directory().toAbsolutePath();
        this.store = store;
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        Optional<String> known =
                jdbc.sql("select id from file_store").query(String.class).optional();
        Optional<String> marked = marked();
        if (known.isEmpty()) {
            keep(marked.isPresent() ? marked.get() : mark());
        } else if (!known.equals(marked)) {
            throw new NotShared(
                    "Change SUJARIT_EVIDENCE_DIRECTORY: " + directory + " is not the directory that belongs to"
                            + " this database. Every node needs the same one, and it is restored together with the database. If"
                            + " it is the right one after all, write " + known.get() + " into its file " + MARKER);
        }
        store.isMarked();
    }

    private Optional<String> marked() throws IOException {
        Path marker = directory.resolve(MARKER);
        return Files.exists(marker) ? Optional.of(Files.readString(marker).strip()) : Optional.empty();
    }

    private String mark() throws IOException {
        String id = UUID.randomUUID().toString();
        Files.writeString(Files.createDirectories(directory).resolve(MARKER), id + "\n");
        return id;
    }

    private void keep(String id) {
        jdbc.sql("insert into file_store (id) values (?)").param(id).update();
    }

    /** Its message tells the administrator what to change. */
    static class NotShared extends RuntimeException {

        NotShared(String sentence) {
            super(sentence);
        }
    }

    /** Ends the start with that sentence instead of a stack. */
    static class InOneSentence extends AbstractFailureAnalyzer<NotShared> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, NotShared refused) {
            return new FailureAnalysis(refused.getMessage(), null, refused);
        }
    }
}
