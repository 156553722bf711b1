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
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sujarit.upgrade.Expected;
import org.sujarit.upgrade.Installation;
import org.sujarit.upgrade.OlderData;

/** Work of every kind that an older version opened is done in the browser. */
class UpgradeInTheBrowserIT {

    private static final int KINDS = 13; // of tasks in the older versions

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"d48880c", "711e005", "94b3f73"})
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void olderWorkOfEveryKindIsOpenedAndFinished(String commit) throws IOException, InterruptedException {
        OlderData.h2(commit, directory);
        Collection<Expected.Task> tasks = oneOfEachKind(Expected.read(directory));
        try (Installation application = Installation.start(directory, Installation.Database.h2(directory));
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright.chromium().launch(BrowserOfThisMachine.launched())) {
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
