package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.cycle.CycleState;
import org.sujarit.cycle.Cycles;
import org.sujarit.cycle.Withdrawal;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasureState;
import org.sujarit.process.start.OpeningFiscalYear;
import org.sujarit.publication.Document;
import org.sujarit.publication.Publication;
import org.sujarit.publication.PublicationState;
import org.sujarit.publication.Publications;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture.TestYear;

/** A year that was opened in error is taken back, by the officer alone only while nothing is decided in it. */
class TakingBackYearsTests extends ProcessTest {

    private static final String CODE = "i7-1";

    @Autowired
    private Browsers browsers;

    @Autowired
    private Cycles cycles;

    @Autowired
    private Publications publications;

    @Autowired
    private OpeningFiscalYear opening;

    @Test
    void aYearInWhichNothingIsDecidedIsTakenBackByTheOfficerAtOnce() {
        TestYear year = years.open(agencies.make(), 2570);
        Browser officer = browsers.of(year.agency, "officer");
        assertThat(officer.get(page(year)).body()).contains("นำปีนี้กลับ", "งานที่ค้างอยู่ทั้งหมดของปีนี้สิ้นสุด");
        assertThat(browsers.of(year.agency, "head").get(page(year)).status()).isEqualTo(403);

        assertThat(posted(officer, year, "")).contains("นำปีนี้กลับแล้ว");

        assertThat(year.now().state()).isEqualTo(CycleState.WITHDRAWN);
        assertThat(cycles.find(year.agency.code, 2570)).isEmpty();
        assertThat(cycleOf(year)).isNull();
        assertThat(officer.get("/api/tasks").json()).isEmpty();
        assertThat(actions(year.cycle.key())).containsExactly("cycle-opened", "year-taken-back");
        assertThat(officer.get("/home").body()).doesNotContain("/home/cycles/" + year.cycle.id() + "/");
        assertThat(posted(officer, year, "")).contains("note problem");
    }

    @Test
    void nobodyButTheOfficerOpensItAgainAndItBeginsFromNothing() {
        TestYear year = years.open(agencies.make(), 2570);
        posted(browsers.of(year.agency, "officer"), year, "");
        opening.openMissing();
        assertThat(cycles.find(year.agency.code, 2570)).as("in the night").isEmpty();

        TestYear again = years.open(year.agency, 2570);

        assertThat(again.cycle.key()).isEqualTo(year.cycle.key() + "-2");
        assertThat(again.open("import-assessment")).hasSize(1);
        assertThat(actions(again.cycle.key())).containsExactly("cycle-opened");
    }

    @Test
    void aYearWithDecisionsIsTakenBackWithTheManagersApprovalOnly() {
        TestYear year = runningYear();
        year.assign(CODE);
        Browser officer = browsers.of(year.agency, "officer");
        assertThat(officer.get(page(year)).body()).contains("ต้องให้ผู้บริหารอนุมัติ", "แผนที่เผยแพร่แล้วถูกถอน");
        assertThat(posted(officer, year, " ")).contains("note problem");
        assertThat(year.open("approve-withdrawal")).isEmpty();

        assertThat(posted(officer, year, "เปิดผิดปี")).contains("ส่งให้ผู้บริหารพิจารณาแล้ว");
        assertThat(posted(officer, year, "อีกครั้ง")).contains("note problem");
        Browser manager = browsers.of(year.agency, "manager");
        assertThat(manager.get("/api/tasks/" + year.the("approve-withdrawal")).body())
                .contains("เปิดผิดปี", "มาตรการ ๒ รายการ");
        year.finish("approve-withdrawal", "manager", year.returned(wish(year), "ปีนี้ถูกแล้ว"));
        year.runJobs();
        assertThat(year.now().state()).isEqualTo(CycleState.RUNNING);
        assertThat(year.open("execute-measure")).hasSize(1);

        String plan = publications
                .current(year.agency.code, YEAR, Document.PLAN)
                .orElseThrow()
                .snapshot();
        posted(officer, year, "เปิดผิดปีจริง");
        year.finish("approve-withdrawal", "manager", year.passed(wish(year)));
        year.runJobs();

        assertThat(year.now().state()).isEqualTo(CycleState.WITHDRAWN);
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .tenantIdIn(year.agency.code)
                        .count())
                .isZero();
        assertThat(year.measures()).extracting(Measure::state).containsOnly(MeasureState.CANCELLED);
        assertThat(browsers.anonymous()
                        .get("/portal/" + year.cycle.key() + "/plan")
                        .status())
                .isEqualTo(404);
        assertThat(browsers.anonymous()
                        .get("/portal/" + year.cycle.key() + "/plan/1")
                        .body())
                .contains("ฉบับนี้ถูกถอนแล้ว")
                .doesNotContain("มีฉบับแก้ไขเพิ่มเติมมาแทน");
        assertThat(browsers.anonymous().get("/verify/" + plan).body()).contains("ซึ่งถูกถอนแล้ว");
        assertThat(actions(year.cycle.key())).contains("published", "year-taken-back", "publication-withdrawn");
        assertThat(browsers.of(year.agency, "staff1").get("/home").body()).contains("ถูกนำกลับแล้ว");
        assertThat(officer.get("/home/measures").body()).doesNotContain(CODE);
    }

    @Test
    void nobodyStartsTheTakingBackBesideTheFormNotEvenAnAdministrator() {
        TestYear year = runningYear();
        posted(browsers.of(year.agency, "officer"), year, "เปิดผิดปี");
        for (boolean named : new boolean[] {true, false}) {
            Map<String, Object> variables =
                    new HashMap<>(Map.of("cycleId", Map.of("value", year.cycle.id(), "type", "Long")));
            if (named) {
                variables.put("agency", Map.of("value", year.agency.code, "type", "String"));
            }
            assertThat(browsers.administrator()
                            .engine(
                                    "POST",
                                    "/process-definition/key/withdraw-year/start",
                                    Map.of("businessKey", year.cycle.withdrawalKey(), "variables", variables))
                            .status())
                    .isBetween(400, 499);
        }
        assertThat(year.open("approve-withdrawal")).hasSize(1);
    }

    /** Its files stay byte for byte what was published, so what became of them is said around them. */
    @Test
    void noSearchEngineListsWhatWasWithdrawnAndProgramsReadThatItWas() {
        TestYear year = runningYear();
        String plan = "/portal/" + year.cycle.key() + "/plan";
        Browser citizen = browsers.anonymous();
        assertThat(citizen.get(plan + "/1").body()).doesNotContain("noindex", "creativeWorkStatus");
        assertThat(citizen.get(plan + "/1.json").headers().firstValue("X-Robots-Tag"))
                .isEmpty();
        String published = citizen.get(plan + "/1.json").body();
        takeBack(year);

        assertThat(citizen.get(plan + "/1").body())
                .contains("name=\"robots\" content=\"noindex\"", "\"creativeWorkStatus\":\"Withdrawn\"");
        Browser.Answer file = citizen.get(plan + "/1.json");
        assertThat(file.body()).isEqualTo(published);
        assertThat(file.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(file.header("X-Document-Status")).isEqualTo("withdrawn");
        assertThat(file.header("Link")).contains(plan + "/1>");
    }

    @Test
    void nobodyWritesRemarksInAYearThatWasTakenBackAndThoseThereAreStayToBeRead() {
        TestYear year = runningYear();
        String page = "/home/measures/" + year.cycle.key() + "/" + CODE;
        Browser staff = browsers.of(year.agency, "staff1");
        staff.form(page + "/remarks", Map.of("_csrf", staff.apiToken(), "text", "ขอดูหลักฐาน"));
        assertThat(staff.get(page).body()).contains("name=\"text\"");
        takeBack(year);

        assertThat(staff.get(page).body())
                .contains("ขอดูหลักฐาน", "จึงเขียนความเห็นเพิ่มไม่ได้")
                .doesNotContain("name=\"text\"");
        staff.form(page + "/remarks", Map.of("_csrf", staff.apiToken(), "text", "ยังเขียนได้หรือ"));
        assertThat(staff.get(page).body()).contains("note problem").doesNotContain("ยังเขียนได้หรือ");
    }

    @Test
    void theYearThatIsOpenedAnewLivesApartFromTheOneBefore() {
        TestYear year = runningYear();
        takeBack(year);

        TestYear again = years.open(year.agency, YEAR);
        again.run();

        assertThat(again.now().state()).isEqualTo(CycleState.RUNNING);
        List<Publication> plans = publications.findByAgencyAndFiscalYearAndDocumentOrderByNumberDesc(
                year.agency.code, YEAR, Document.PLAN);
        assertThat(plans)
                .extracting(Publication::number, Publication::edition, Publication::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, 0, PublicationState.PUBLISHED),
                        org.assertj.core.groups.Tuple.tuple(1, 0, PublicationState.WITHDRAWN));
        assertThat(browsers.anonymous()
                        .get("/portal/" + year.cycle.key() + "/plan")
                        .status())
                .isEqualTo(200);
        Browser officer = browsers.of(year.agency, "officer");
        assertThat(officer.get("/home/measures/" + again.cycle.key() + "/" + CODE)
                        .status())
                .isEqualTo(200);
        assertThat(officer.get("/home/dashboard/" + again.cycle.key()).status()).isEqualTo(200);
        assertThat(officer.get("/home/measures").body())
                .contains("/home/measures/" + again.cycle.key() + "/" + CODE)
                .doesNotContain("/home/measures/" + year.cycle.key() + "/" + CODE + "\"");
        again.assign(CODE);
        assertThat(browsers.of(year.agency, "staff1")
                        .get("/api/tasks/lists/MINE")
                        .body())
                .contains("\"businessKey\":\"" + again.cycle.key() + "/" + CODE + "\"");
        assertThat(browsers.of(year.agency, "staff1")
                        .get("/home/measures/" + again.cycle.key() + "/" + CODE + "/record")
                        .status())
                .isEqualTo(200);
        again.execute(CODE);
        again.prove(CODE);
        again.review(CODE);
        Browser manager = browsers.of(year.agency, "manager");
        String preview = "/home/measures/" + again.cycle.key() + "/" + CODE + "/publication";
        assertThat(manager.get(preview).body()).contains("ยังไม่เผยแพร่");
        assertThat(manager.get(preview.replace(again.cycle.key(), year.cycle.key()))
                        .status())
                .isEqualTo(404);
        again.approve(CODE);
        again.runJobs();
        assertThat(again.measure(CODE).state()).isEqualTo(MeasureState.PUBLISHED);
        assertThat(browsers.anonymous()
                        .get("/portal/" + year.cycle.key() + "/measures/" + CODE)
                        .status())
                .isEqualTo(200);
    }

    private void takeBack(TestYear year) {
        posted(browsers.of(year.agency, "officer"), year, "เปิดผิดปี");
        year.finish("approve-withdrawal", "manager", year.passed(wish(year)));
        year.runJobs();
    }

    private static String page(TestYear year) {
        return "/home/cycles/" + year.cycle.id() + "/withdrawal";
    }

    /** What the page says after it was sent. */
    private static String posted(Browser officer, TestYear year, String reason) {
        officer.form(page(year), Map.of("_csrf", officer.formToken("/home"), "reason", reason));
        return officer.get(page(year)).body();
    }

    private static String wish(TestYear year) {
        Withdrawal wish = Objects.requireNonNull(year.now().withdrawal());
        return wish.digest(year.now());
    }
}
