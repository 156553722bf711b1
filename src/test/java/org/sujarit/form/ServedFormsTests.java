package org.sujarit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browsers;

/** What a browser keeps of a form is of one version, whenever it read it. */
@ApplicationTest
class ServedFormsTests {

    @Autowired
    private FormFiles files;

    @Autowired
    private Browsers browsers;

    @Test
    void aFormNamesScriptsAndStylesOfItsOwnVersionOnly() {
        for (String name : files.names()) {
            if (name.endsWith(".html")) {
                String form = browsers.anonymous().get(files.address(name)).body();
                assertThat(form).as(name).contains(files.address() + "shared/form.css", files.address() + "scripts/");
                assertThat(form.replace(files.address(), "")).as(name).doesNotContain("/forms/");
            }
        }
    }

    @Test
    void whatIsAtAnAddressOfAVersionMayBeKeptForever() {
        for (String name : files.names()) {
            var file = browsers.anonymous().get(files.address(name));
            assertThat(file.status()).as(name).isEqualTo(200);
            assertThat(file.header("Cache-Control"))
                    .as(name)
                    .contains("immutable")
                    .doesNotContain("no-store");
        }
    }

    @Test
    void aFormSaysThatItOpensOrCannotOpenInBothLanguagesBeforeItHasTexts() {
        for (String name : files.names()) {
            if (name.endsWith(".html")) {
                assertThat(browsers.anonymous().get(files.address(name)).body())
                        .as(name)
                        .contains("<p data-loading>กำลังเปิดแบบฟอร์ม… · Opening the form…</p>")
                        .contains(
                                "<p data-failed hidden>เปิดแบบฟอร์มไม่สำเร็จ โปรดโหลดหน้านี้ใหม่ · The form could not be opened.");
            }
        }
    }

    @Test
    void theTextsOfALanguageAreBesideTheScripts() {
        for (String place : List.of(files.address(), "/forms/")) {
            var thai = browsers.anonymous().get(place + "words/th.json");
            assertThat(thai.header("Content-Type")).startsWith("application/json");
            assertThat(thai.body()).contains("\"form.claim\":\"รับงานนี้\"", "\"home.list.MINE\":\"งานของฉัน\"");
            assertThat(browsers.anonymous().get(place + "words/en.json").body())
                    .contains("\"form.claim\":\"Claim this task\"")
                    .doesNotContain("refusal.", "audit.");
            assertThat(browsers.anonymous().get(place + "words/fr.json").status())
                    .isEqualTo(404);
        }
        assertThat(browsers.anonymous().get("/forms/words/th.json").header("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void anotherVersionIsNotThere() {
        String other = files.address("forms/decision.html").replaceFirst("[0-9a-f]{16}", "0123456789abcdef");
        assertThat(browsers.anonymous().get(other).status()).isEqualTo(404);
    }

    /** Cockpit's plugin and the start page read them where they always were, each time anew. */
    @Test
    void whatIsSharedWithOtherPagesIsKeptNowhere() {
        var script = browsers.anonymous().get("/forms/shared/api.js");
        assertThat(script.status()).isEqualTo(200);
        assertThat(script.header("Cache-Control")).contains("no-store");
    }
}
