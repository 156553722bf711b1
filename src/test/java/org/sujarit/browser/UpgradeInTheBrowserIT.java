package org.sujarit.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sujarit.browser.machine.BrowserOfThisMachine;
import org.sujarit.upgrade.Expected;
import org.sujarit.upgrade.Installation;
import org.sujarit.upgrade.OlderData;

/**
 * Work of every kind that an older version opened is done in the browser: of the oldest in each build, of all and
 * on both databases in a drill, as each takes more than a minute.
 */
class UpgradeInTheBrowserIT {

    private static final int KINDS = 13; // of tasks in the older versions
    private static final String OLDEST = "d48880c-h2";

    @TempDir
    Path directory;

    static List<String> versions() {
        return List.of(System.getProperty("sujarit.test.versions", OLDEST).split(","));
    }

    @ParameterizedTest
    @MethodSource("versions")
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void olderWorkOfEveryKindIsOpenedAndFinished(String data) throws IOException, InterruptedException {
        try (OlderData older = OlderData.of(data, directory);
                Installation application = Installation.start(directory, older.database());
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright.chromium().launch(BrowserOfThisMachine.launched())) {
            Collection<Expected.Task> tasks = oneOfEachKind(Expected.read(directory));
            OlderWork work = new OlderWork(browser, application.address());
            assertAll(tasks.stream()
                    .map(task -> () -> assertThatCode(() -> work.finish(task))
                            .as(task.name())
                            .doesNotThrowAnyException()));
        }
    }

    private static Collection<Expected.Task> oneOfEachKind(Expected expected) {
        Map<String, Expected.Task> kinds = new LinkedHashMap<>();
        expected.tasks().forEach(task -> kinds.putIfAbsent(task.key(), task));
        assertThat(kinds).hasSize(KINDS);
        return kinds.values();
    }
}
