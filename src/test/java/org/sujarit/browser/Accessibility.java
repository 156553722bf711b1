package org.sujarit.browser;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;

/**
 * What axe has against pages by WCAG 2.1, levels A and AA: in Thai and in English, on an office screen and on a phone.
 */
final class Accessibility {

    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    private static final int OFFICE = 1280;
    private static final int PHONE = 390;
    private static final int HEIGHT = 844;

    private final List<String> found = new ArrayList<>();

    /** Looks at what is shown there in both languages; the page is opened again for each. */
    void lookAt(String name, Page page, Runnable opened) {
        for (String language : List.of("th", "en")) {
            page.context().addCookies(List.of(new Cookie("sujarit-lang", language).setUrl(origin(page))));
            page.setViewportSize(OFFICE, HEIGHT);
            opened.run();
            lookAt(name + " " + language + " " + OFFICE, page);
            page.setViewportSize(PHONE, HEIGHT);
            lookAt(name + " " + language + " " + PHONE, page);
        }
        page.setViewportSize(OFFICE, HEIGHT);
    }

    /** What was found so far, a line for each element: page, rule, element. */
    List<String> found() {
        return found;
    }

    private void lookAt(String name, Page page) {
        for (Rule rule : new AxeBuilder(page)
                .options(onlyViolations())
                .setLegacyMode(true)
                .analyze()
                .getViolations()) {
            for (CheckedNode node : rule.getNodes()) {
                found.add(name + ": " + rule.getId() + " " + node.getTarget() + " " + node.getHtml());
            }
        }
    }

    /** Whatever passes is told by its rule only: to describe each element that does is most of the work. */
    private static AxeRunOptions onlyViolations() {
        AxeRunOnlyOptions levels = new AxeRunOnlyOptions();
        levels.setType("tag");
        levels.setValues(LEVELS);
        AxeRunOptions options = new AxeRunOptions();
        options.setRunOnly(levels);
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String origin(Page page) {
        return page.url().replaceFirst("(https?://[^/]+).*", "$1/");
    }
}
