package org.sujarit.browser;

import com.microsoft.playwright.Page;

/** How often somebody presses a button or follows a link, over all pages of the application they come through. */
final class Clicks {

    private static final String COUNT = "document.addEventListener('click', event => event.isTrusted"
            + " && sessionStorage.setItem('clicks', 1 + Number(sessionStorage.getItem('clicks'))), true)";

    private final Page page;

    private Clicks(Page page) {
        this.page = page;
    }

    /** From this page on, which is loaded anew. */
    static Clicks from(Page page) {
        page.addInitScript(COUNT);
        page.reload();
        page.evaluate("() => sessionStorage.removeItem('clicks')");
        return new Clicks(page);
    }

    int made() {
        return ((Number) page.evaluate("() => Number(sessionStorage.getItem('clicks'))")).intValue();
    }
}
