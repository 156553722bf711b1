package org.sujarit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.util.HtmlUtils;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.CycleState;
import org.sujarit.cycle.Cycles;
import org.sujarit.evidence.FileStore;
import org.sujarit.intake.reading.ReferenceReport;
import org.sujarit.process.start.OpeningFiscalYear;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.CountedStatements;
import org.sujarit.testing.WordFiles;
import org.sujarit.testing.YearFixture;

/** An officer takes the reference report in: sees what was read, corrects it, confirms, and cannot do it twice. */
@ApplicationTest
class IntakePageTests {

    private static final String PAGE = "/home/intake";
    private static final Pattern INPUT = Pattern.compile("<(input|textarea|select)\\b([^>]*)>([^<]*)");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Cycles cycles;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private FileStore store;

    @Autowired
    private OpeningFiscalYear openingFiscalYear;

    @Autowired
    private CountedStatements statements;

    @Autowired
    private JdbcTemplate jdbc;

    private TestAgency agency;
    private Browser officer;

    @BeforeEach
    void come() {
        agency = agencies.make();
        officer = browsers.of(agency, "officer");
    }

    @Test
    void whatWasReadIsShownWithEveryDoubtAndNothingIsWritten() {
        String page = readReport().body();

        assertThat(page)
                .contains("ตัวอักษร o กลายเป็นเลขศูนย์", "๐๔๑")
                .contains("ข้อความเป็นของ i9 ไม่ใช่ i8")
                .contains("ไม่พบผลของขั้นตอนที่ ๒")
                .contains("มีเลขไทยและเปิดไม่ได้", "d/e/๑FAIpQLSc")
                .contains("value=\"https://docs.google.com/forms/d/e/1FAIpQLSc")
                .contains("อยู่นอกปีงบประมาณ ๒๕๖๖")
                .contains("ถูกตัดข้ามหน้า")
                .contains("รายการหัวข้อปี ๒๕๖๕");
        assertThat(cycles.find(agency.code, 2566)).isEmpty();
        assertThat(trail.entriesOf(agency.code + "/2566")).isEmpty();
    }

    @Test
    void confirmingWritesTheWholeYearWithOneAuditEntryThatNamesTheFile() {
        Map<String, String> form = fields(readReport().body());
        form.put("rows[0].score", "๗๘.๒๐");
        form.put("rows[0].unit", agency.unit);
        form.put("rows[1].title", "เปิดให้บุคลากรร่วมติดตาม");
        form.put("rows[1].results[0].day", "19 เม.ย. 2566");

        Browser.Answer answer = confirm(form);

        assertThat(answer.status()).isEqualTo(302);
        Cycle cycle = cycles.find(agency.code, 2566).orElseThrow();
        assertThat(cycle.state()).isEqualTo(CycleState.TAKEN_IN);
        assertThat(count("finding where cycle_id = ?", cycle)).isEqualTo(8);
        assertThat(count("finding where cycle_id = ? and score is null", cycle)).isEqualTo(7);
        assertThat(count("measure where cycle_id = ? and state = 'TAKEN_IN' and target is null", cycle))
                .isEqualTo(8);
        String ofTheYear = " in (select id from measure where cycle_id = ?)";
        assertThat(count("activity where measure_id" + ofTheYear, cycle)).isEqualTo(12);
        assertThat(count("result r join activity a on a.id = r.activity_id where a.measure_id" + ofTheYear, cycle))
                .isEqualTo(15);
        assertThat(count("evidence where activity_id is not null and measure_id" + ofTheYear, cycle))
                .isEqualTo(9);
        assertThat(jdbc.queryForList("select url from evidence where measure_id" + ofTheYear, String.class, cycle.id()))
                .allMatch(url -> url.codePoints().allMatch(one -> one < 128));
        assertThat(count("measure where cycle_id = ? and actual = 2 and target_unit = 'ช่องทาง'", cycle))
                .isEqualTo(1);
        List<AuditEntry> entries = trail.entriesOf(cycle.key());
        assertThat(entries).extracting(AuditEntry::action).containsExactly("report-taken-in");
        assertThat(entries.get(0).detail()).contains("sha256 " + form.get("source"), "rows 8");
        assertThat(store.read(String.valueOf(form.get("source"))))
                .as("what was read is kept under that name")
                .startsWith('P', 'K');
        assertThat(trail.intact(cycle.key())).isTrue();
    }

    /** One measure answers both, and what was told is told once more when the page comes back. */
    @Test
    void severalItemsOfARowAreTakenInWithOneMeasure() throws IOException {
        Map<String, String> form = fields(sent("two-items-in-a-row.docx").body());
        assertThat(form).containsEntry("rows[0].code", "i7, i8");
        form.put("rows[0].results[0].day", "เมื่อวาน");
        form.put("rows[0].told", form.get("rows[0].told") + "\nwhat-nobody-told\tx");
        assertThat(confirm(form).body()).contains("นำเข้าเป็นมาตรการเดียวที่ตอบทั้ง i7, i8");
        form.put("rows[0].results[0].day", "5 มี.ค. 2565");
        assertThat(confirm(form).status()).isEqualTo(302);
        Cycle cycle = cycles.find(agency.code, 2566).orElseThrow();
        assertThat(jdbc.queryForList("select item from finding where cycle_id = ?", String.class, cycle.id()))
                .containsExactlyInAnyOrder("i7", "i8");
        assertThat(count("measure where cycle_id = ?", cycle)).isEqualTo(1);
        assertThat(count("measure_finding where measure_id in (select id from measure where cycle_id = ?)", cycle))
                .isEqualTo(2);
        assertThat(jdbc.queryForObject(
                        "select item_text from finding where cycle_id = ? and item = 'i8'", String.class, cycle.id()))
                .hasSizeGreaterThan(10);
    }

    @Test
    void whatNobodySeesAndWhatIsNotTakenInIsToldOnThePage() throws IOException {
        assertThat(sent("hidden-sheet-and-date-cells.xlsx").body())
                .contains("ไม่ได้อ่านแผ่นงานหรือแถวที่ซ่อนไว้", "value=\"๕ มีนาคม ๒๕๖๕\"")
                .doesNotContain("i8 แถวซ่อน", "44625");
        assertThat(sent("further-columns.docx").body()).contains("ไม่ได้นำเข้าคอลัมน์ “ผู้รับผิดชอบ”", "กองคลัง");
        assertThat(sent("plan-seven-columns.docx").body()).contains("ตารางนี้เป็นแผน ไม่ใช่รายงานผล");
    }

    private Browser.Answer sent(String name) throws IOException {
        return upload(name, Files.readAllBytes(Path.of("src", "test", "resources", "intake", name)));
    }

    @Test
    void aWeaknessThatComesAgainIsKnownFromTheYearTakenInThoughItHasNoScore() {
        confirm(fields(readReport().body()));
        YearFixture.TestYear next = years.open(agency, 2567);
        next.analyse();

        assertThat(officer.get("/api/cycles/" + next.cycle.id() + "/findings").body())
                .contains("\"repeated\":true", "\"fiscalYear\":2566", "\"code\":\"i7-1\"");
        assertThat(officer.get("/home/effect").body())
                .contains("i7-1", "ไม่มีคะแนนของปีนั้นในระบบ")
                .doesNotContain("null");
    }

    @Test
    void theYearCanBeReadHereAndNowhereInPublic() {
        confirm(fields(readReport().body()));
        Cycle cycle = cycles.find(agency.code, 2566).orElseThrow();

        Browser auditor = browsers.of(agency, "auditor");
        assertThat(auditor.get(PAGE + "/" + cycle.id()).body())
                .contains(
                        "i8-1",
                        "๒ ช่องทาง",
                        "๑๙ เมษายน ๒๕๖๖",
                        "https://www.bongti.go.th/helping",
                        "รายงานไม่ได้บอกผลของขั้นตอนนี้");
        assertThat(officer.get("/home").body()).contains("รับเข้าจากรายงานเดิม", PAGE + "/" + cycle.id());
        String report =
                officer.get("/api/cycles/" + cycle.id() + "/report.html").body();
        assertThat(report)
                .contains("วันที่ ๑๙ เม.ย. ๒๕๖๖", "จำนวน ๒ ช่องทาง", "ร่าง")
                .as("nothing is made up, no day is said twice")
                .doesNotContain("null", "เมื่อวันที่ ๑๙ เมษายน ๒๕๖๖");
        assertThat(officer.get("/home/cycles/" + cycle.id() + "/checks").body())
                .contains("i8-1")
                .as("nobody approves this year, and it had no plan here")
                .doesNotContain("ต้องแก้ก่อนอนุมัติ", "ยังขาดหน่วยงาน", "null");
        for (String path : List.of("measures", "findings", "report.docx", "report.json")) {
            assertThat(officer.get("/api/cycles/" + cycle.id() + "/" + path).status())
                    .as(path)
                    .isEqualTo(200);
        }
        for (String document : List.of("plan.html", "memo.docx", "announcement.docx", "report-6-months.docx")) {
            assertThat(officer.get("/api/cycles/" + cycle.id() + "/" + document).status())
                    .as("nothing was planned or monitored here: " + document)
                    .isEqualTo(404);
        }
        assertThat(officer.get("/portal/" + agency.code + "/2566").status()).isEqualTo(404);
        assertThat(browsers.of(agencies.make(), "officer")
                        .get(PAGE + "/" + cycle.id())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aSecondTimeIsRefusedKindlyAndChangesNothing() {
        Map<String, String> form = fields(readReport().body());
        confirm(form);
        int before = trail.entriesOf(agency.code + "/2566").size();

        assertThat(confirm(form).body()).contains("มีข้อมูลปีงบประมาณ ๒๕๖๖ ในระบบแล้ว");
        assertThat(readReport().body()).contains("มีข้อมูลปีงบประมาณ ๒๕๖๖ ในระบบแล้ว");
        assertThat(trail.entriesOf(agency.code + "/2566")).hasSize(before);
        assertThat(count(
                        "finding where cycle_id = ?",
                        cycles.find(agency.code, 2566).orElseThrow()))
                .isEqualTo(8);
    }

    @Test
    void whatDoesNotFitIsRefusedAndEverythingTypedStays() {
        Map<String, String> form = fields(readReport().body());
        form.put("rows[0].code", "x9");
        form.put("rows[0].weakness", "ข้อความที่พิมพ์เอง <b>");
        form.put("rows[1].results[0].activity", "7");
        form.put("rows[2].results[1].day", "เมื่อวาน");
        form.put("rows[3].actual", "สอง");
        form.put("rows[3].score", "101");
        form.put("rows[4].results[0].links[0].url", "ftp://example");
        form.put("rows[5].results[1].links[0].url", "https://www.example.go.th/๑");
        form.put("rows[6].title", "");
        form.put("rows[7].unit", "otherAgencyUnit");

        Browser.Answer answer = confirm(form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("แถวที่ ๑: รหัสหัวข้อ x9", "แถวที่ ๒: กรุณากรอกเลขขั้นตอน", "แถวที่ ๓: อ่านวันที่")
                .contains("แถวที่ ๔: “สอง” ไม่ใช่ตัวเลข", "แถวที่ ๔: คะแนนต้องอยู่ระหว่าง ๐ ถึง ๑๐๐")
                .contains("แถวที่ ๕: ลิงก์ต้องขึ้นต้น", "แถวที่ ๖: ลิงก์มีเลขไทย", "แถวที่ ๗: กรุณากรอกข้อมูล")
                .contains("แถวที่ ๘: ไม่มีส่วนราชการนี้")
                .doesNotContain("พิมพ์เอง <b>");
        Map<String, String> again = fields(answer.body());
        form.remove("rows[7].unit");
        form.forEach((name, value) -> assertThat(again).as("what was typed").containsEntry(name, value));
        assertThat(cycles.find(agency.code, 2566)).isEmpty();
    }

    @Test
    void aRowCanBeLeftOutAndAStepAddedAndAnotherTakenAway() {
        Map<String, String> form = fields(readReport().body());
        for (int row = 2; row < 8; row++) {
            form.put("rows[" + row + "].skipped", "true");
        }
        form.put("rows[0].activities[1].text", "ขั้นตอนที่เพิ่ม");
        form.put("rows[0].results[1].activity", "๒");
        form.put("rows[1].activities[1].text", "");

        assertThat(confirm(form).status()).isEqualTo(302);
        Cycle cycle = cycles.find(agency.code, 2566).orElseThrow();
        assertThat(jdbc.queryForList(
                        "select text from activity where measure_id in (select id from measure where cycle_id = ?)"
                                + " order by id",
                        String.class,
                        cycle.id()))
                .hasSize(3)
                .contains("ขั้นตอนที่เพิ่ม");
    }

    @Test
    void aTableThatWasPastedIsTakenInToo() {
        Browser.Answer answer = officer.form(
                PAGE,
                Map.of(
                        "_csrf",
                        officer.formToken(PAGE),
                        "agency",
                        agency.code,
                        "fiscalYear",
                        "๒๕๖๖",
                        "pasted",
                        ReferenceReport.pastedFromWord()));

        assertThat(confirm(fields(answer.body())).status()).isEqualTo(302);
        assertThat(count(
                        "finding where cycle_id = ?",
                        cycles.find(agency.code, 2566).orElseThrow()))
                .isEqualTo(8);
    }

    @Test
    void aLongReportComesBackAsOneFormAndNothingOfItIsLost() {
        StringBuilder pasted = new StringBuilder();
        for (int row = 1; row <= 140; row++) {
            pasted.append("i").append(row).append(" ท่านรู้หรือไม่\tยังไม่รู้\t");
            IntStream.rangeClosed(1, 14).forEach(step -> pasted.append(step).append(". ทำ "));
            pasted.append('\t');
            IntStream.rangeClosed(1, 14).forEach(step -> pasted.append(step).append(". ได้ "));
            pasted.append("\tรู้มากขึ้น\n");
        }
        Map<String, String> typed = Map.of(
                "_csrf",
                officer.formToken(PAGE),
                "agency",
                agency.code,
                "fiscalYear",
                "2566",
                "pasted",
                pasted.toString());

        Browser.Answer answer = confirm(fields(officer.form(PAGE, typed).body()));

        assertThat(answer.status()).isEqualTo(302);
        Cycle cycle = cycles.find(agency.code, 2566).orElseThrow();
        assertThat(count("measure where cycle_id = ?", cycle)).isEqualTo(140);
        assertThat(count(
                        "result where activity_id in (select a.id from activity a join measure m on m.id = a.measure_id"
                                + " where m.cycle_id = ?)",
                        cycle))
                .isEqualTo(140 * 14);
    }

    @ParameterizedTest
    @CsvSource({
        "2566, '', กรุณาเลือกไฟล์รายงาน",
        "2566, ไม่ใช่ตาราง, ไม่พบตารางห้าคอลัมน์",
        "9999, x, 9999",
        "ปีก่อน, x, ปีก่อน",
        "2640, x, ยังไม่สิ้นสุด"
    })
    void whatCannotBeReadIsRefusedAndWhatWasTypedStays(String year, String pasted, String message) {
        Browser.Answer answer = officer.form(
                PAGE,
                Map.of("_csrf", officer.formToken(PAGE), "agency", agency.code, "fiscalYear", year, "pasted", pasted));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(message, "value=\"" + year + "\"", ">" + pasted + "</textarea>");
    }

    @Test
    void filesMadeToDoHarmAreRefusedByThoseWhoKnowThem() {
        byte[] good = ReferenceReport.docx();
        assertRefused("report.docx", WordFiles.withPart(good, "word/vbaProject.bin", before -> "x"), "มาโคร");
        assertRefused(
                "report.docx",
                WordFiles.withPart(
                        good,
                        WordFiles.MAIN,
                        xml -> xml.replace(
                                "<w:document", "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document")),
                "ไม่ใช่เอกสาร Word");
        assertRefused("report.docx", WordFiles.zip(Map.of("word/media/image1.png", new byte[60 << 20])), "ใหญ่เกิน");
        assertRefused("report.docx", new byte[] {'P', 'K', 3, 4, 0}, "ไม่ใช่เอกสาร Word");
        byte[] large = java.util.Arrays.copyOf(good, 11 << 20);
        assertRefused("report.docx", large, "ใหญ่เกิน");
        assertRefused(
                "report.xlsx",
                WordFiles.withPart(
                        ReferenceReport.xlsx(),
                        "xl/worksheets/sheet2.xml",
                        xml -> "<!DOCTYPE x []>" + xml.substring(xml.indexOf("?>") + 2)),
                "เสียหายหรือมีส่วนที่ไม่ปลอดภัย");
        assertRefused("report.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}, ".doc หรือ .xls");
        assertThat(upload("report.docx", new byte[22 << 20]).header("Location")).isEqualTo(PAGE + "?too-large");
    }

    private void assertRefused(String name, byte[] file, String message) {
        Browser.Answer answer = upload(name, file);
        assertThat(answer.status()).as(message).isEqualTo(422);
        assertThat(answer.body()).contains("note problem", message);
    }

    @Test
    void aFormThatNamesNoFileWeKeepOrAnotherAgencyIsRefused() {
        Map<String, String> form = fields(readReport().body());
        form.put("source", "0".repeat(64));
        assertThat(confirm(form).status()).isEqualTo(422);
        form.put("source", "../../etc/passwd");
        assertThat(confirm(form).status()).isEqualTo(422);
        form.put("agency", agencies.make().code);
        assertThat(confirm(form).status()).isEqualTo(404);
        Browser staff = browsers.of(agency, "staff1");
        form.put("agency", agency.code);
        form.put("_csrf", staff.formToken("/home"));
        assertThat(staff.form(PAGE + "/confirmation", form).status()).isEqualTo(403);
        assertThat(cycles.find(agency.code, 2566)).isEmpty();
    }

    @Test
    void aYearThatRunsHereCannotBeTakenIn() {
        years.open(agency, 2566);

        assertThat(readReport().body()).contains("มีข้อมูลปีงบประมาณ ๒๕๖๖ ในระบบแล้ว");
        assertThat(cycles.find(agency.code, 2566).orElseThrow().state()).isEqualTo(CycleState.OPENED);
    }

    @Test
    void aYearThatWasTakenInIsNeverOpened() {
        confirm(fields(readReport().body()));
        openingFiscalYear.openMissing();

        assertThat(officer.api("POST", "/api/cycles", Map.of("agency", agency.code, "fiscalYear", 2566))
                        .status())
                .isEqualTo(422);
        assertThat(cycles.find(agency.code, 2566).orElseThrow().state()).isEqualTo(CycleState.TAKEN_IN);
        assertThat(jdbc.queryForObject(
                        "select count(*) from act_ru_execution where tenant_id_ = ? and business_key_ like ?",
                        Integer.class,
                        agency.code,
                        "%2566%"))
                .isZero();
        agency.retire();
    }

    @Test
    void moreRowsAskNoMoreQuestions() {
        Map<String, String> one = fields(readReport().body());
        for (int row = 1; row < 8; row++) {
            one.put("rows[" + row + "].skipped", "true");
        }
        confirm(one);
        int few = asked();
        come();
        confirm(fields(readReport().body()));

        assertThat(asked()).isEqualTo(few).isPositive();
    }

    private int asked() {
        String path = PAGE + "/" + cycles.find(agency.code, 2566).orElseThrow().id();
        officer.get(path);
        return statements.during(() -> officer.get(path));
    }

    @Test
    void theLanguageChangesWithoutLosingWhatWasReadAndTyped() {
        Browser.Answer read = readReport();
        assertThat(read.body()).contains("formaction=\"/home/intake/confirmation?again=true&amp;lang=en\"");
        Map<String, String> typed = fields(read.body());
        typed.put("rows[0].title", "มาตรการที่พิมพ์ใหม่");
        typed.put("_csrf", officer.formToken(PAGE));
        Browser.Answer english = officer.form(PAGE + "/confirmation?again=true&lang=en", typed);
        assertThat(english.status()).isEqualTo(200);
        assertThat(english.body()).contains("Take the report in", "มาตรการที่พิมพ์ใหม่", "ภาษาไทย</button>");
        assertThat(cycles.find(agency.code, 2566)).as("nothing is recorded").isEmpty();
        assertThat(officer.form(
                                PAGE + "?lang=th",
                                Map.of("agency", agency.code, "fiscalYear", "25", "_csrf", typed.get("_csrf")))
                        .body())
                .as("what was refused stays too")
                .contains("formaction=\"/home/intake?lang=en\"", "value=\"25\"");
    }

    private int count(String rows, Cycle cycle) {
        Integer found = jdbc.queryForObject("select count(*) from " + rows, Integer.class, cycle.id());
        return found == null ? 0 : found;
    }

    private Browser.Answer readReport() {
        return upload("รายงาน.docx", ReferenceReport.docx());
    }

    private Browser.Answer upload(String name, byte[] file) {
        return officer.upload(PAGE, name, file, Map.of("agency", agency.code, "fiscalYear", "2566", "pasted", ""));
    }

    private Browser.Answer confirm(Map<String, String> form) {
        Map<String, String> sent = new HashMap<>(form);
        sent.put("_csrf", officer.formToken(PAGE));
        return officer.form(PAGE + "/confirmation", sent);
    }

    /** What a browser would send of the page: every field with its value, no box that is not ticked. */
    private static Map<String, String> fields(String html) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = INPUT.matcher(html.substring(html.indexOf("class=\"intake\"")));
        while (field.find()) {
            Matcher name = NAME.matcher(field.group(2));
            boolean ticked =
                    !field.group(2).contains("checkbox") || field.group(2).contains("checked");
            if (name.find() && ticked) {
                Matcher value = VALUE.matcher(field.group(2));
                String text = field.group(1).equals("textarea") ? field.group(3) : value.find() ? value.group(1) : "";
                fields.put(HtmlUtils.htmlUnescape(name.group(1)), HtmlUtils.htmlUnescape(text));
            }
        }
        fields.remove("_csrf");
        return fields;
    }
}
