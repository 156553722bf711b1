package org.sujarit.browser.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way to a browser, with programs of the same names that stand on a PATH of their own. */
class BrowserOfThisMachineTests {

    @TempDir
    Path path;

    @Test
    void theOneThatIsNamedIsTaken() throws IOException {
        program("chromium", "exit 0");
        Path named = program("my-browser", "exit 0");

        assertThat(of(Map.of("PATH", path.toString(), "SUJARIT_BROWSER", named.toString()))
                        .executable(() -> false))
                .contains(named);
    }

    @Test
    void aNameThatLeadsNowhereIsToldAndNothingElseIsTaken() throws IOException {
        program("chromium", "exit 0");
        String nowhere = path.resolve("nowhere").toString();

        assertThatThrownBy(() -> of(Map.of("PATH", path.toString(), "SUJARIT_BROWSER", nowhere))
                        .executable(() -> true))
                .hasMessageContaining("SUJARIT_BROWSER")
                .hasMessageContaining(nowhere);
    }

    @Test
    void oneThatIsThereIsTakenAndNothingIsInstalled() throws IOException {
        Path chrome = program("google-chrome", "exit 0");
        program("id", "echo 0");
        program("apt-get", "touch " + path.resolve("asked"));

        assertThat(onPath().executable(() -> false)).contains(chrome);
        assertThat(path.resolve("asked")).doesNotExist();
    }

    @Test
    void rootInstallsDebians() throws IOException {
        program("id", "echo 0");
        program("apt-get", installing());

        assertThat(onPath().executable(() -> false)).contains(path.resolve("chromium"));
    }

    @Test
    void whoNeedsNoPasswordInstallsDebiansToo() throws IOException {
        program("id", "echo 1000");
        program("sudo", "shift; exec /usr/bin/env PATH=/usr/bin:/bin \"$@\"");
        program("apt-get", installing());

        assertThat(onPath().executable(() -> false)).contains(path.resolve("chromium"));
    }

    @Test
    void whoMayNotInstallGetsPlaywrightsOwn() throws IOException {
        program("id", "echo 1000");
        program("sudo", "exit 1");
        program("apt-get", installing());

        assertThat(onPath().executable(() -> true)).isEmpty();
        assertThat(path.resolve("chromium")).doesNotExist();
    }

    @Test
    void whereNothingHelpsASentenceSaysWhatToDo() throws IOException {
        program("id", "echo 0");
        program("apt-get", "exit 100");

        assertThatThrownBy(() -> onPath().executable(() -> false)).hasMessageContaining("Please install chromium");
    }

    /** Brings the program only when asked to install it. */
    private String installing() {
        Path chromium = path.resolve("chromium");
        return "case \"$*\" in *' install '*' chromium '*) touch " + chromium + " && chmod +x " + chromium + ";; esac";
    }

    private BrowserOfThisMachine onPath() {
        return of(Map.of("PATH", path.toString()));
    }

    private static BrowserOfThisMachine of(Map<String, String> environment) {
        return new BrowserOfThisMachine(environment);
    }

    private Path program(String name, String script) throws IOException {
        Path file = Files.writeString(path.resolve(name), "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
