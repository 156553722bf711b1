package org.sujarit.browser;

import com.microsoft.playwright.Page;

/** Works on a page without a mouse: goes to a control as the Tab key does, and types. */
final class Keyboard {

    private static final int FAR = 150;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes on from where one is until that control has the focus. */
    Keyboard reach(String selector) {
        for (int tab = 0; tab < FAR; tab++) {
            page.keyboard().press("Tab");
            if (has(selector)) {
                return this;
            }
        }
        throw new AssertionError("no key leads to " + selector);
    }

    /** Waits until there is no such thing any more. */
    void isDone(String selector) {
        page.locator(selector).first().waitFor(Person.GONE);
    }

    private boolean has(String selector) {
        return (boolean) page.evaluate("wanted => document.activeElement.matches(wanted)", selector);
    }

    Keyboard type(String text) {
        page.keyboard().insertText(text);
        return this;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }
}
