package org.sujarit.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * The parts of the diagrams that the tests walked, a line {@code process part} each. Tests run in several processes with
 * a database each, so every one of them keeps a file; {@link FlowNodeCoverageIT} reads all.
 */
final class WalkedParts implements AfterAllCallback {

    private static final Path FOLDER = Path.of("target", "walked-parts");

    /** Keeps what the engine's history tells up to now, which is all that tests walked in this process. */
    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        ProcessEngine engine = SpringExtension.getApplicationContext(context).getBean(ProcessEngine.class);
        Set<String> walked = new TreeSet<>();
        for (ProcessDefinition definition : latest(engine.getRepositoryService())) {
            engine
                    .getHistoryService()
                    .createHistoricActivityInstanceQuery()
                    .processDefinitionId(definition.getId())
                    .list()
                    .stream()
                    .map(HistoricActivityInstance::getActivityId)
                    .forEach(part -> walked.add(line(definition.getKey(), part)));
        }
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(System.getProperty("sujarit.test.process", "alone") + ".txt"), walked);
    }

    private static Iterable<ProcessDefinition> latest(RepositoryService repository) {
        return repository.createProcessDefinitionQuery().latestVersion().list();
    }

    static String line(String process, String part) {
        return process + " " + part;
    }

    /** Of all processes of the last run of the tests. */
    static Set<String> all() throws IOException {
        Set<String> walked = new TreeSet<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.forEach(file -> walked.addAll(lines(file)));
        }
        return walked;
    }

    private static Set<String> lines(Path file) {
        try {
            return Set.copyOf(Files.readAllLines(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
