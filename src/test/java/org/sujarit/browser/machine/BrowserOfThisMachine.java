package org.sujarit.browser.machine;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The browser for the tests: one that is there, else Debian's where it may be installed, else Playwright's own. */
public final class BrowserOfThisMachine {

    private static final String NAMED = "SUJARIT_BROWSER";
    private static final List<String> KNOWN =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge-stable");
    private static final int PATIENCE_MINUTES = 10;

    private final Map<String, String> environment;

    BrowserOfThisMachine(Map<String, String> environment) {
        this.environment = environment;
    }

    /** How Playwright starts it; may take minutes where it has to be brought first. */
    public static BrowserType.LaunchOptions launched() {
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
        new BrowserOfThisMachine(System.getenv())
                .executable(BrowserOfThisMachine::downloaded)
                .ifPresent(options::setExecutablePath);
        return options;
    }

    /** Its file; nothing when {@code own} has brought Playwright's own, which knows where that is. */
    Optional<Path> executable(BooleanSupplier own) {
        Optional<Path> found = named().or(this::known).or(this::ofDebian);
        if (found.isEmpty() && !own.getAsBoolean()) {
            throw new IllegalStateException(
                    "There is no browser for the tests: none on the PATH, Debian's chromium could "
                            + "not be installed, and Playwright's own could not be downloaded. Please install chromium or Google "
                            + "Chrome, or set " + NAMED + " to the path of one.");
        }
        return found;
    }

    private Optional<Path> named() {
        Optional<Path> path = Optional.ofNullable(environment.get(NAMED)).map(Path::of);
        if (path.filter(file -> !Files.isExecutable(file)).isPresent()) {
            throw new IllegalStateException(NAMED + " is " + path.get() + ", where there is nothing to start.");
        }
        return path;
    }

    private Optional<Path> known() {
        return KNOWN.stream().map(this::onPath).flatMap(Optional::stream).findFirst();
    }

    private Optional<Path> ofDebian() {
        Optional<Path> apt = onPath("apt-get");
        Optional<List<String>> root = root();
        if (apt.isEmpty() || root.isEmpty()) {
            return Optional.empty();
        }
        List<String> aptAsRoot = with(root.get(), apt.get().toString(), "-qq");
        succeeds(with(aptAsRoot, "update")); // the lists may be new enough without
        return succeeds(with(aptAsRoot, "install", "-y", "--no-install-recommends", "chromium", "fonts-thai-tlwg"))
                ? known()
                : Optional.empty();
    }

    /** What a command begins with to be root's; nothing where that needs a password. */
    private Optional<List<String>> root() {
        if (onPath("id")
                .filter(id -> succeeds(List.of("/bin/sh", "-c", "test $(" + id + " -u) = 0")))
                .isPresent()) {
            return Optional.of(List.of());
        }
        return onPath("sudo").map(sudo -> List.of(sudo.toString(), "-n")).filter(sudo -> succeeds(with(sudo, "true")));
    }

    private Optional<Path> onPath(String name) {
        return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static List<String> with(List<String> command, String... more) {
        List<String> longer = new ArrayList<>(command);
        longer.addAll(List.of(more));
        return longer;
    }

    private static boolean succeeds(List<String> command) {
        return succeeds(new ProcessBuilder(command));
    }

    private static boolean succeeds(ProcessBuilder builder) {
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = builder.start();
            try {
                return process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean downloaded() {
        ProcessBuilder builder = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
        builder.command().addAll(List.of("install", "chromium"));
        return succeeds(builder);
    }
}
