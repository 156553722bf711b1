package org.sujarit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sujarit.browser.machine.BrowserOfThisMachine;
import org.sujarit.browser.machine.PackagedApplication;

/** A whole year of an agency, done by its people in Tasklist and Cockpit and read by the public. */
class YearInTheBrowserIT {

    private static final String REASON = "โปรดสรุปผลลัพธ์ให้ตรงกับตัวชี้วัด";
    private static final String WEAKNESS = "เจ้าหน้าที่ให้บริการล่าช้า\nตามที่ \"ผู้รับบริการ\" แจ้ง";
    private static final List<String> MEASURES = List.of("ปี ๒๕๖๘ i7-1", "ปี ๒๕๖๘ e11-1");

    private static BrowserType.LaunchOptions browserOfThisMachine = new BrowserType.LaunchOptions();

    @TempDir
    Path directory;

    /** Outside the time that the year may take: it may have to be brought first. */
    @BeforeAll
    static void thereIsABrowser() {
        browserOfThisMachine = BrowserOfThisMachine.launched();
    }

    @Test
    @Timeout(value = 8, unit = TimeUnit.MINUTES)
    void peopleDoTheYearAndThePublicReadsIt() throws IOException {
        try (PackagedApplication application = PackagedApplication.startedIn(directory);
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright.chromium().launch(browserOfThisMachine)) {
            String address = application.address();
            Person officer = new Person(browser, address, "officer");
            Person staff = new Person(browser, address, "staff");
            Person reviewer = new Person(browser, address, "reviewer", "en-US");
            Person manager = new Person(browser, address, "manager");
            Approvals approvals = new Approvals(manager);

            openTheYear(officer);
            importResults(officer);
            analyse(officer);
            plan(officer);
            Locator planned = approvals.open("อนุมัติมาตรการ · ปี ๒๕๖๘");
            seesWhatTheYearLacks(planned);
            readsThePlanAsItWillBePublished(planned);
            decideOn(approvals, "อนุมัติมาตรการ · ปี ๒๕๖๘");
            assign(new Person(browser, address, "head"));
            amend(officer, reviewer, approvals);
            AmendedPlan.isReadByThePublic(browser, address);
            MEASURES.forEach(measure -> carryOut(staff, measure));
            returnOneMeasure(reviewer, staff);
            seesWhatChanged(reviewer);
            MEASURES.forEach(measure -> review(reviewer, "ตรวจสอบผลการดำเนินการ · " + measure));
            decideTwice(manager, approvals);
            decideOn(approvals, "อนุมัติผลการดำเนินการ · ปี ๒๕๖๘ e11-1");
            prepareReport(officer);
            review(reviewer, "ตรวจสอบรายงาน · ปี ๒๕๖๘");
            decideOn(approvals, "อนุมัติรายงาน · ปี ๒๕๖๘");
            new Visitor(browser, address).readsTheYear();
        }
    }

    private static void openTheYear(Person officer) {
        startDialog(officer);
        assertThat(officer.page().locator(".modal-content form.sujarit")).isHidden();
        startDialog(officer);
        Locator refusal = officer.page().locator(".modal-content .notice.error");
        assertThat(refusal.locator("strong")).hasText("ยังส่งไม่ได้ โปรดแก้ไขรายการต่อไปนี้");
        assertThat(refusal.locator("li")).hasCount(1);
        assertThat(officer.page().locator(".modal-content [name=fiscalYear]")).hasValue("2568");
    }

    private static void startDialog(Person officer) {
        Page page = officer.page();
        page.navigate("about:blank");
        page.navigate(officer.address() + "/camunda/app/tasklist/default/");
        page.locator(".start-process-action a").first().click();
        page.locator(".modal-content .processes a")
                .filter(new Locator.FilterOptions().setHasText("รอบการดำเนินการประจำปี"))
                .click();
        Locator form = page.locator(".modal-content form.sujarit");
        Locator start = page.locator(".modal-content [ng-click='startProcessInstance()']");
        assertThat(form.locator("[data-period]")).containsText("ตุลาคม");
        Forms.set(form, "fiscalYear", "2025");
        start.click();
        assertThat(form.locator(".field-error")).hasText("โปรดกรอกปี พ.ศ. เช่น ๒๕๗๐");
        Forms.set(form, "fiscalYear", "2568");
        start.click();
        assertThat(form.locator(".notice.note")).containsText("จะเปิดรอบปีงบประมาณ พ.ศ. ๒๕๖๘");
        start.click();
        form.or(page.locator(".modal-content .notice.error")).first().waitFor();
        page.waitForCondition(
                () -> !form.isVisible() || form.locator(".notice.error").isVisible());
    }

    /** Sent empty first: the form says what is missing where it is missing, and keeps what was typed. */
    private static void importResults(Person officer) {
        Locator form = officer.take("นำเข้าผลการประเมิน · ปี ๒๕๖๘");
        Forms.set(form, "total", "๗๙.๕");
        officer.press(form);
        assertThat(form.locator(".field-error").first()).containsText("กรอกคะแนน");
        assertThat(form.locator("[name=total]")).hasValue("๗๙.๕");
        Forms.readFile(form, "รหัส,คะแนน\ni7,มาก\n");
        assertThat(form.locator("[data-file-result]")).containsText("แถว ๒ คอลัมน์ B");
        Forms.readWorkbook(form, Map.of("IIT", "๘๐.๕", "i7", "๖๒.๕"));
        assertThat(form.locator("[data-file-result]")).containsText("อ่านได้ ๑ ข้อ");
        assertThat(form.locator("[data-list=scores] [name=score]")).hasValue("62.5");
        assertThat(form.locator("[name=total]")).hasValue(Pattern.compile("๗๙\\.๕|79\\.5"));
        Locator read = form.locator("[data-read-file]");
        read.click();
        assertThat(read).hasText("แทนที่คะแนนที่กรอกไว้ด้วยคะแนนจากไฟล์");
        paste(form);
        officer.send(form);
    }

    /** A cell with a line break and quotes, as Excel copies it; an empty row goes without a question. */
    private static void paste(Locator form) {
        Locator rows = form.locator("[data-list=scores] > [data-row]");
        form.locator("[data-add=scores]").click();
        assertThat(rows).hasCount(2);
        rows.last().locator("[data-remove]").click();
        assertThat(rows).hasCount(1);
        form.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("วางจาก Excel"))
                .click();
        form.locator("[data-pasted]").fill("e๑๑\t68\t\"เจ้าหน้าที่ให้บริการล่าช้า\nตามที่ \"\"ผู้รับบริการ\"\" แจ้ง\"");
        form.locator("[data-paste]").click();
        assertThat(rows).hasCount(2);
        assertThat(rows.last().locator("[name=item]")).hasValue("e11");
        assertThat(rows.last().locator("[name=recommendation]")).hasValue(WEAKNESS);
    }

    private static void analyse(Person officer) {
        Locator form = officer.take("วิเคราะห์ประเด็น · ปี ๒๕๖๘");
        assertThat(form.locator("[data-outcome]")).containsText("๗๙.๕๐");
        Locator issues = form.locator("[name=issue]");
        assertThat(issues).hasCount(3);
        form.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("ทั้งฉบับ"))
                .click();
        form.locator("[data-recommendations]").fill("สรุป\ni๗ บุคลากรยังไม่ทราบแผนการใช้จ่าย\ne11 ควรบริการให้ดีขึ้น");
        form.locator("[data-split]").click();
        assertThat(form.locator("[data-split-result]")).containsText("๒ ข้อ");
        assertThat(form.locator("[data-split-result]")).containsText("๑ ข้อ เติมต่อท้ายข้อความเดิม");
        assertThat(form.locator("[data-recommendations]")).hasValue("สรุป");
        assertThat(issues.nth(0)).hasValue("บุคลากรยังไม่ทราบแผนการใช้จ่าย");
        assertThat(issues.nth(1)).hasValue(WEAKNESS + "\nควรบริการให้ดีขึ้น");
        issues.nth(2).fill("เปิดโอกาให้สอบถาม");
        issues.nth(1).focus();
        assertThat(form.locator("[data-remarks]")).containsText("น่าจะสะกดว่า");
        issues.nth(2).fill("คะแนน IIT ต่ำกว่าเกณฑ์");
        issues.nth(1).focus();
        assertThat(form.locator("[data-remarks]")).hasCount(0);
        assertThat(form.locator("[data-finding]").first())
                .containsText("กฎที่ใช้: คะแนนแบบวัดการรับรู้ต่ำกว่าเกณฑ์เร่งด่วน");
        comeBackTo(form);
        assertThat(issues.nth(2)).hasValue("คะแนน IIT ต่ำกว่าเกณฑ์");
        officer.send(form);
    }

    /** What was typed is kept as a draft, and is there again when the page is loaded anew. */
    private static void comeBackTo(Locator form) {
        form.getByText("บันทึกร่าง", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(form.locator("[data-saved]")).containsText("บันทึกร่างแล้ว");
        form.page().reload();
        assertThat(form.locator("[data-saved]")).containsText("บันทึกร่างแล้ว");
    }

    private static void plan(Person officer) {
        Locator form = planOnASlowLine(officer);
        takeOver(form);
        Forms.plan(form, "e11");
        officer.send(form);
    }

    /** Suggestions asked for before the work was claimed arrive after those asked for since, and are shown once. */
    private static Locator planOnASlowLine(Person officer) {
        LateAnswers unclaimed = new LateAnswers(officer.page(), "**/suggestions", 1);
        officer.open("กำหนดมาตรการ · ปี ๒๕๖๘");
        unclaimed.areOnTheirWay();
        Locator form = officer.claimed();
        Locator offered = Forms.finding(form, "i7").locator(".suggestions");
        offered.first().waitFor();
        unclaimed.arrive();
        assertThat(offered).hasCount(1);
        return form;
    }

    /** The weakness is known from 2566; what was done then is taken over and adapted. */
    private static void takeOver(Locator form) {
        Locator finding = Forms.finding(form, "i7");
        assertThat(finding.locator("[data-again]")).containsText("ซ้ำ");
        assertThat(finding.locator("[data-again]")).containsText("ทำได้ ร้อยละ ๙๓");
        finding.locator(".suggestions summary").click();
        Locator ours = finding.locator(".suggestions > ul > li").first();
        assertThat(ours).containsText("ปีงบประมาณ พ.ศ. ๒๕๖๖ · เสร็จสิ้น");
        assertThat(finding.locator(".suggestions")).containsText("คลังมาตรการของระบบ");
        ours.locator("button").click();
        Locator measure = form.locator("[data-list=measures] > [data-row]").last();
        assertThat(measure.locator("[name=title]")).hasValue(Pattern.compile("เผยแพร่แผนการใช้จ่ายงบประมาณประจำปี.*"));
        assertThat(measure.locator("[name=position]")).hasValue("นักวิชาการเงินและบัญชี");
        assertThat(measure.locator("[data-list=activities] > [data-row]")).hasCount(2);
        assertThat(measure.locator("[name=findings]:checked")).hasCount(1);
        Locator remove = measure.locator("[data-list=activities] > [data-row] [data-remove]")
                .last();
        remove.click();
        assertThat(remove).hasText("ยืนยันการลบ");
        assertThat(measure.locator("[data-list=activities] > [data-row]")).hasCount(2);
        remove.click();
        assertThat(measure.locator("[data-list=activities] > [data-row]")).hasCount(1);
        Forms.describeMeasure(measure, "i7", Forms.UNIT);
    }

    /** The plan that is carried out already gets another goal. */
    private static void amend(Person officer, Person reviewer, Approvals approvals) {
        AmendedPlan.propose(officer);
        AmendedPlan.isTold(reviewer.take(AmendedPlan.REVIEW));
        review(reviewer, AmendedPlan.REVIEW);
        Locator shown = approvals.open(AmendedPlan.APPROVAL);
        AmendedPlan.isTold(shown);
        approvals.pass(shown);
        assertThat(approvals.list().locator("[role=status]").first()).containsText("อนุมัติแล้ว");
    }

    private static void assign(Person head) {
        for (String measure : MEASURES) {
            Locator form = assignOnASlowLine(head, measure);
            form.locator("[name=owner][value=staff]").check();
            head.send(form);
        }
    }

    /** What the server said before the work was claimed arrives after it, and does not close the form again. */
    private static Locator assignOnASlowLine(Person head, String measure) {
        LateAnswers unclaimed = new LateAnswers(head.page(), "**/api/tasks/*", 1);
        head.open("มอบหมายผู้รับผิดชอบ · " + measure);
        unclaimed.areOnTheirWay();
        Locator form = head.claimed();
        unclaimed.arrive();
        form.locator("[data-about]").waitFor();
        assertThat(form.locator("fieldset[data-body]").first()).isEnabled();
        return form;
    }

    private static void carryOut(Person staff, String measure) {
        Locator form = staff.take("ดำเนินการและบันทึกผล · " + measure);
        keepsTheWork(staff);
        Forms.execute(form, "เผยแพร่ครบทั้ง 4 ครั้ง");
        forgetTheRequest(staff, form);
        staff.send(form);
        Locator evidence = staff.take("แนบหลักฐาน · " + measure);
        Forms.attachFile(evidence);
        Forms.attachFileAnew(evidence);
        Forms.attachLink(evidence);
        staff.send(evidence);
    }

    /** The owner who gives the work back is told in Tasklist's own notice why not. */
    private static void keepsTheWork(Person staff) {
        Locator notice = staff.page().locator(".notifications");
        staff.page().locator("button.unclaim").click();
        assertThat(notice).containsText("งานนี้เป็นของผู้รับผิดชอบมาตรการ จึงคืนงานไม่ได้");
        notice.locator("[ng-click^=removeNotification]").first().click();
    }

    /** A wish that was written and never sent is not dropped with the task. */
    private static void forgetTheRequest(Person staff, Locator form) {
        form.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("ขอยกเลิกมาตรการ"))
                .click();
        Forms.set(form, "cancellation", "โครงการถูกยุบ");
        staff.press(form);
        assertThat(form.locator(".field-error")).containsText("มีคำขอยกเลิกที่ยังไม่ได้ส่ง");
        Forms.set(form, "cancellation", "");
    }

    /** The owner reads the reason before anything else, and what was recorded is still there. */
    private static void returnOneMeasure(Person reviewer, Person staff) {
        Locator review = reviewer.take("ตรวจสอบผลการดำเนินการ · ปี ๒๕๖๘ i7-1");
        Forms.returnWith(review, "");
        assertThat(review.locator(".field-error")).containsText("โปรดกรอก");
        Forms.set(review, "reason", REASON);
        giveBackAndTakeAgain(reviewer, review);
        Forms.returnWith(review, REASON);
        assertThat(reviewer.page().locator("html")).hasAttribute("lang", "th");
        assertThat(reviewer.page().locator(".sujarit-home")).hasText("หน้าหลัก");
        reviewer.send(review);

        Locator form = staff.take("ดำเนินการและบันทึกผล · ปี ๒๕๖๘ i7-1");
        assertThat(form.locator(".notice.returned")).containsText(REASON);
        assertThat(form.locator(".notice.returned")).isFocused();
        assertThat(form.locator("[data-recorded]")).containsText("๔๒ คน");
        Forms.set(form, "outcome", "เผยแพร่แผน 4 ครั้ง ตรงตามตัวชี้วัด");
        staff.send(form); // its evidence is there: it goes to its reviewer by itself
    }

    /** Whoever looks again need not compare by hand. */
    private static void seesWhatChanged(Person reviewer) {
        reviewer.open("ตรวจสอบผลการดำเนินการ · ปี ๒๕๖๘ i7-1");
        Locator changes = reviewer.page().locator("form.sujarit [data-changes]");
        assertThat(changes).containsText("ผลลัพธ์หรือความสำเร็จ");
        assertThat(changes.locator(".before")).hasText("เผยแพร่ครบทั้ง ๔ ครั้ง");
        assertThat(changes.locator(".after")).hasText("เผยแพร่แผน ๔ ครั้ง ตรงตามตัวชี้วัด");
    }

    private static void readsThePlanAsItWillBePublished(Locator shown) {
        assertThat(shown.frameLocator("iframe.published").locator("body")).containsText(Forms.TITLE);
    }

    /** What was typed stays on the page; it is no draft of a task that nobody has. */
    private static void giveBackAndTakeAgain(Person reviewer, Locator review) {
        reviewer.giveBack();
        assertThat(review.locator("[data-keep]")).isHidden();
        assertThat(review.locator("[data-saved]")).not().containsText("ไม่สำเร็จ");
        reviewer.claimed();
        assertThat(review.locator("[name=reason]")).hasValue(REASON);
    }

    private static void review(Person reviewer, String task) {
        Locator form = reviewer.take(task);
        Forms.pass(form);
        reviewer.send(form);
    }

    /** A year is not complete because nobody asked: the manager sees what the check of the year says. */
    private static void seesWhatTheYearLacks(Locator shown) {
        assertThat(shown.locator(".panel").filter(new Locator.FilterOptions().setHasText("ตรวจความครบถ้วน")))
                .hasCount(1);
        assertThat(shown).not().containsText("✓ ข้อมูลครบถ้วน");
    }

    private static void decideOn(Approvals approvals, String task) {
        approvals.pass(approvals.open(task));
        assertThat(approvals.list().locator("[role=status]").first()).containsText("อนุมัติแล้ว");
    }

    /** What was already decided in another tab cannot be decided again, and the page says so. */
    private static void decideTwice(Person manager, Approvals approvals) {
        Locator first = approvals.open("อนุมัติผลการดำเนินการ · ปี ๒๕๖๘ i7-1");
        assertThat(first).containsText("เผยแพร่แผน ๔ ครั้ง ตรงตามตัวชี้วัด");
        try (Page other = manager.anotherTab()) {
            other.navigate(manager.page().url());
            Locator second = other.locator(".approvals-page");
            second.locator(".decision").waitFor();
            approvals.pass(first);
            assertThat(approvals.list().locator("[role=status]").first()).containsText("อนุมัติแล้ว");
            approvals.pass(second);
            assertThat(second.locator("[role=alert]")).isVisible();
        }
    }

    private static void prepareReport(Person officer) {
        Locator form = openWhileTheServerIsAway(officer, "จัดทำรายงาน · ปี ๒๕๖๘");
        officer.press(form);
        assertThat(form.locator(".field-error")).containsText("โปรดกรอก");
        Forms.set(form, "introduction", "รายงานผลการดำเนินการตามมาตรการประจำปี 2568");
        officer.send(form);
    }

    /** Nothing can be sent of a task that could not be read, and it can be read again. */
    private static Locator openWhileTheServerIsAway(Person officer, String task) {
        String reading = "**/api/tasks/*";
        officer.page().route(reading, Route::abort);
        officer.open(task);
        Locator form = officer.page().locator("form.sujarit");
        assertThat(form.locator(".notice.error")).containsText("ติดต่อเครื่องแม่ข่ายไม่ได้");
        assertThat(form.locator("footer.actions button.primary")).isDisabled();
        officer.page().unroute(reading);
        form.locator(".notice.error button").click();
        form.locator(".about").waitFor();
        return officer.claimed();
    }
}
