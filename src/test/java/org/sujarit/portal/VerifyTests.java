package org.sujarit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.access.Actor;
import org.sujarit.publication.Document;
import org.sujarit.publication.Publication;
import org.sujarit.publication.PublicationState;
import org.sujarit.publication.Publications;
import org.sujarit.publication.Publishing;
import org.sujarit.report.table.Seal;
import org.sujarit.report.table.Signature.Signer;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** What a citizen learns about a document in their hands. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifyTests {

    private static final String VALID = "ถูกต้อง: ตรงกับฉบับที่เผยแพร่";
    private static final String CODE_KNOWN = "รหัสนี้เป็นของเอกสารต่อไปนี้ ซึ่งยังมีผลอยู่";
    private static final String CODE_UNKNOWN = "ไม่มีเอกสารที่เผยแพร่ไว้ที่นี่ใช้รหัสนี้";
    private static final String REPLACED = "เคยเผยแพร่จริง แต่มีฉบับแก้ไขมาแทนแล้ว";
    private static final String UNKNOWN = "ไม่ตรงกับเอกสารใดที่เผยแพร่ไว้ที่นี่";

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Publications publications;

    @Autowired
    private Publishing publishing;

    private TestYear year;
    private Browser citizen;
    private String page;

    @BeforeAll
    void publishThePlan() {
        year = years.open(agencies.make(), 2569);
        year.run();
        citizen = browsers.anonymous();
        page = citizen.get("/portal/" + year.cycle.key() + "/plan.html").body();
    }

    @Test
    void theFileThatWasPublishedIsValid() {
        String answer = verify(page);
        assertThat(answer).contains(VALID, "อบต.ทดสอบ " + year.agency.code).doesNotContain(UNKNOWN);
    }

    @Test
    void oneOtherLetterMakesItUnknown() {
        assertThat(verify(page.replaceFirst("มาตรการ", "มาตรกาล")))
                .contains(UNKNOWN)
                .doesNotContain(VALID, year.agency.code);
    }

    @Test
    void theCodePrintedInTheDocumentLeadsToIt() {
        String printed = publications
                .current(year.agency.code, 2569, Document.PLAN)
                .orElseThrow()
                .snapshot();
        assertThat(page).contains("/verify/" + printed, "data:image/png;base64,");
        assertThat(citizen.get("/verify/" + printed).body())
                .contains(CODE_KNOWN, "อบต.ทดสอบ " + year.agency.code, Seal.shortForm(printed));
        assertThat(citizen.get("/verify/" + "0".repeat(64)).body()).contains(CODE_UNKNOWN);
        assertThat(citizen.get("/verify/anything").body()).contains(CODE_UNKNOWN);
    }

    @Test
    void theShortCodeIsFoundAsSomebodyTypesIt() {
        String printed = Seal.shortForm(publications
                .current(year.agency.code, 2569, Document.PLAN)
                .orElseThrow()
                .snapshot());
        String typed = printed.toUpperCase(Locale.ROOT).replace(" ", "%20");
        assertThat(citizen.get("/verify?code=" + typed).body()).contains(CODE_KNOWN, printed);
        assertThat(citizen.get("/verify?code=" + typed.substring(1)).body()).contains(CODE_UNKNOWN);
    }

    /** A code can be copied onto another paper. */
    @Test
    void aCodeAloneNeverMakesADocumentCorrect() {
        String printed = publications
                .current(year.agency.code, 2569, Document.PLAN)
                .orElseThrow()
                .snapshot();
        assertThat(citizen.get("/verify/" + printed).body())
                .contains("โปรดเปิดฉบับที่เผยแพร่เทียบกับเอกสารในมือ")
                .doesNotContain(VALID, "ถูกต้อง");
    }

    @Test
    void anEarlierVersionIsKnownAsOneThatWasReplaced() {
        TestYear corrected = years.open(agencies.make(), 2569);
        corrected.run();
        String path = "/portal/" + corrected.cycle.key() + "/plan.html";
        String before = citizen.get(path).body();
        Publication first =
                publications.current(corrected.agency.code, 2569, Document.PLAN).orElseThrow();

        Publication second = publishing.publish(
                corrected.now(),
                Document.PLAN,
                new Publication.Approved(first.snapshot(), first.approvedBy()),
                List.of(new Signer("ผู้จัดทำคนใหม่", ""), new Signer(first.approvedBy(), "")),
                Actor.SYSTEM);

        assertThat(second.number()).isEqualTo(2);
        assertThat(verify(before)).contains(REPLACED).doesNotContain(VALID, UNKNOWN);
        assertThat(citizen.get("/verify/" + first.snapshot()).body())
                .contains("รหัสนี้เป็นของเอกสารต่อไปนี้ ซึ่งมีฉบับแก้ไขมาแทนแล้ว")
                .doesNotContain(VALID);
        String after = citizen.get(path).body();
        assertThat(after).contains("ผู้จัดทำคนใหม่");
        assertThat(verify(after)).contains(VALID).doesNotContain(REPLACED);
        assertThat(publications.findByAgencyAndFiscalYearAndDocumentOrderByNumberDesc(
                        corrected.agency.code, 2569, Document.PLAN))
                .extracting(Publication::state)
                .containsExactly(PublicationState.PUBLISHED, PublicationState.SUPERSEDED);
    }

    @Test
    void nothingChosenIsToldKindly() {
        assertThat(verify("")).contains("ยังไม่ได้เลือกไฟล์").doesNotContain(VALID, UNKNOWN);
    }

    @Test
    void whoSignsAndWhatWasFoundStandInThePublishedPlan() {
        assertThat(page)
                .contains("การวิเคราะห์ผลการประเมินปีที่ผ่านมา", "ต้องแก้ไขโดยเร่งด่วน", "จุดแข็งที่ต้องรักษาไว้")
                .contains(
                        "(officer " + year.agency.code + ")",
                        "ผู้จัดทำ",
                        "(manager " + year.agency.code + ")",
                        "ผู้อนุมัติ")
                .doesNotContain("ร่าง:");
    }

    @Test
    void theAnswerToAFileIsReadInTheOtherLanguageWithoutTheFile() {
        String answer = verify(page);
        String way = answer.substring(answer.indexOf("/verify?code="), answer.indexOf("lang=en\"") + 7)
                .replace("&amp;", "&");
        assertThat(way).matches("/verify\\?code=[0-9a-f]{64}&lang=en");
        assertThat(citizen.get(way).body())
                .contains("This code belongs to the following document", "อบต.ทดสอบ " + year.agency.code)
                .as("who opens it need not hold the file")
                .doesNotContain("Correct: exactly");
        citizen.get("/verify?lang=th");
        assertThat(verify("anything")).contains("/verify?code=", UNKNOWN);
    }

    @Test
    void aReaderIsToldWhichHashIsOfTheFileAndWhichOfTheContent() {
        assertThat(citizen.get("/verify?lang=th").body()).contains("SHA-256 มีสองชนิด");
        assertThat(verify(page)).contains("SHA-256 ของไฟล์", "SHA-256 ของเนื้อหา");
        Publication plan =
                publications.current(year.agency.code, 2569, Document.PLAN).orElseThrow();
        assertThat(citizen.get("/portal/" + year.cycle.key() + "/plan").body())
                .contains("SHA-256 ของไฟล์", "SHA-256 ของเนื้อหา", Seal.shortForm(plan.snapshot()));
    }

    private String verify(String content) {
        return citizen.upload("/verify", "plan.html", content.getBytes(StandardCharsets.UTF_8), Map.of())
                .body();
    }
}
