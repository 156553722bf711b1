package org.sujarit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** The year at a glance: drawn within what the content security policy allows, saved as a picture, printed without it. */
final class DrawnYear {

    private static final List<String> DRAWN = List.of("units", "indicators", "days");

    private final Page page;

    DrawnYear(Person person) {
        this.page = person.page();
    }

    void isSeenSavedAndPrinted() throws IOException {
        List<String> said = new ArrayList<>();
        page.onConsoleMessage(message -> said.add(message.text()));
        page.onPageError(said::add);
        page.locator(".numbers-first a[href='/home/dashboard']").click();
        assertThat(page.locator(".chart:has(canvas)")).hasCount(DRAWN.size());
        for (String word : DRAWN) {
            assertThat(page.locator("[data-chart][data-name=" + word + "] canvas")
                            .first())
                    .isVisible();
            assertThat(page.locator("#table-" + word)).isVisible();
            Download picture = page.waitForDownload(
                    () -> page.locator("[data-png=" + word + "]").click());
            assertThat(picture.suggestedFilename()).isEqualTo(word + ".png");
            assertThat(Files.readAllBytes(picture.path())).startsWith(0x89, 'P', 'N', 'G');
        }
        assertThat(said).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#list-late")).isVisible();
        assertThat(page.locator("#figure-units")).isHidden();
        assertThat(page.locator(".site-header")).isHidden();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }
}
