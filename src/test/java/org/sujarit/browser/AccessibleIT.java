package org.sujarit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.sujarit.browser.PagesOfOurs.Ours;
import org.sujarit.browser.machine.BrowserOfThisMachine;
import org.sujarit.process.EveryUserTask;
import org.sujarit.process.task.UserTask;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** axe has nothing against any of our pages, any form as it stands in Tasklist, and any approval in Cockpit. */
@ApplicationTest
class AccessibleIT {

    private static final int PAGES = 30; // there are more
    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    @LocalServerPort
    private int port;

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private EveryUserTask everyTask;

    private final Accessibility axe = new Accessibility();
    private final Map<String, Person> people = new HashMap<>();
    private Playwright playwright;
    private Browser browser;
    private Page visitor;
    private TestYear year;

    @BeforeEach
    void aYearIsOpened() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(BrowserOfThisMachine.launched());
        visitor = browser.newPage();
        visitor.navigate(address());
        agencies.administrator(); // without one Camunda sends everybody to its set-up
        year = years.open(agencies.make(), 2569);
    }

    @AfterEach
    void closeTheBrowser() {
        playwright.close();
    }

    @Test
    void whatNotEverybodyCanUseIsFound() {
        axe.lookAt("wrong", visitor, () -> visitor.setContent("<img src='a.png'><button></button>"));

        assertThat(axe.found()).anyMatch(line -> line.startsWith("wrong en 390: button-name"));
        assertThat(axe.found()).anyMatch(line -> line.startsWith("wrong th 1280: image-alt"));
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void everybodyCanUseWhatIsShown() throws IOException {
        everyTask.of(year, this::lookAtTheForm);
        List<Ours> pages = PagesOfOurs.of(year);
        assertThat(pages)
                .hasSizeGreaterThan(PAGES)
                .extracting(Ours::pattern)
                .contains("/home/measures", "/portal/{agency}");
        pages.forEach(this::lookAt);

        assertThat(axe.found()).isEmpty();
    }

    private void lookAtTheForm(UserTask task) {
        if (task == UserTask.ASSIGN_OWNER) { // a plan is published, which may be changed
            lookAtTasklist();
        }
        Person person = person(
                switch (task.doer()) {
                    case ITA_OFFICER -> "officer";
                    case REVIEWER -> "reviewer";
                    case MANAGER -> "manager";
                    case HEAD_OF_UNIT -> "head";
                    case OWNER -> "staff1";
                });
        String id = year.the(task.key());
        axe.lookAt(task.key(), person.page(), () -> {
            if (task.inCockpit()) {
                new Approvals(person).openAt(id);
            } else {
                person.takeAt(id);
            }
        });
        if (task == UserTask.APPROVE_MEASURE) { // and what it is about is published soon
            String page = "/home/measures/" + year.cycle.key() + "/i7-1/publication";
            axe.lookAt(
                    "what will be published", person.page(), () -> person.page().navigate(address() + page));
        }
    }

    private void lookAtTasklist() {
        Person officer = person("officer");
        axe.lookAt("Tasklist", officer.page(), () -> tasklist(officer));
        for (String process : List.of(
                "รอบการดำเนินการประจำปี|The year's measures",
                "การแก้ไขแผนระหว่างปี|Amendment of the plan during the year")) {
            axe.lookAt(process, officer.page(), () -> startForm(officer, process));
        }
    }

    private static void tasklist(Person officer) {
        officer.page().navigate("about:blank");
        officer.page().navigate(officer.address() + TASKLIST);
        officer.page().locator(".work-lists").waitFor();
    }

    /** @param process its names in both languages, as an expression */
    private static void startForm(Person officer, String process) {
        tasklist(officer);
        Page page = officer.page();
        page.locator(".start-process-action a").first().click();
        page.locator(".modal-content .processes a")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile(process)))
                .click();
        Locator form = page.locator(".modal-content form.sujarit:not(:has([data-loading]))");
        form.waitFor();
        for (Locator choice :
                form.locator("select:is([name=cycle], [name=measure])").all()) {
            choice.locator("option:nth-child(2)").waitFor(Person.THERE);
            choice.selectOption(new SelectOption().setIndex(1));
        }
    }

    private void lookAt(Ours ours) {
        Page page = ours.person().isEmpty() ? visitor : person(ours.person()).page();
        axe.lookAt(ours.pattern() + " " + ours.person(), page, () -> {
            Response answer = page.navigate(address() + ours.address());
            assertThat(answer).isNotNull();
            assertThat(answer.status()).as(ours.address()).isEqualTo(200);
        });
    }

    private Person person(String name) {
        return people.computeIfAbsent(
                name,
                one -> new Person(
                        browser,
                        address(),
                        one.equals("admin") ? agencies.administrator() : year.agency.id(one),
                        "th-TH",
                        AgencyFixture.PASSWORD));
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
