package org.sujarit.node;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes temporary files that nobody has written to for so long that their node must have been killed. */
@Component
class LeftBehind {

    private static final Logger LOG = LoggerFactory.getLogger(LeftBehind.class);

    /** Longer than any upload or document takes; a folder may be shared with nodes that are at work. */
    static final Duration ABANDONED = Duration.ofHours(1);

    private final List<TemporaryFiles> places;
    private final Clock clock;

    LeftBehind(List<TemporaryFiles> places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void delete() {
        Instant before = clock.instant().minus(ABANDONED);
        places.stream().filter(place -> Files.isDirectory(place.folder())).forEach(place -> delete(place, before));
    }

    private static void delete(TemporaryFiles place, Instant before) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place.folder(), place.names())) {
            for (Path file : files) {
                delete(file, before);
            }
        } catch (IOException unreadable) {
            LOG.warn("temporary files cannot be cleaned: {}", unreadable.toString());
        }
    }

    private static void delete(Path file, Instant before) throws IOException {
        try {
            if (Files.isRegularFile(file)
                    && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException other) {
            LOG.debug("another node was first: {}", other.getMessage());
        }
    }

    /** What documents, uploads and files that are read go through. */
    @Configuration(proxyBeanMethods = false)
    static class Places {

        private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

        @Bean
        TemporaryFiles temporaryDocuments() {
            return new TemporaryFiles(TEMPORARY, "sujarit-*");
        }

        @Bean
        TemporaryFiles temporaryUploads() {
            return new TemporaryFiles(TEMPORARY.resolve("sujarit-uploads"), "upload_*");
        }
    }
}
