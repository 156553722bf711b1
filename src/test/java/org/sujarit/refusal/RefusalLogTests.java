package org.sujarit.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** That somebody was told no is one line of the log, by whatever route; a fault still leaves its stack. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class RefusalLogTests {

    private static final int SHORT = 250;
    private static final Pattern METRICS = Pattern.compile("[^\n]*Session Metrics \\{\n(?: +\\d[^\n]*\n)+\\}\n");

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private ProcessEngine engine;

    private TestYear year;
    private Browser officer;
    private Browser staff;
    private Browser stranger;

    @BeforeAll
    void runAYear() {
        year = years.open(agencies.make(), 2569);
        year.run();
        year.assign("i7-1");
        officer = browsers.of(year.agency, "officer");
        staff = browsers.of(year.agency, "staff1");
        stranger = browsers.of(agencies.make(), "officer");
        List.of(officer, staff, stranger).forEach(browser -> {
            browser.apiToken();
            browser.engine("GET", "/task/count", null);
        });
    }

    @Test
    void aYearThatIsThereAlready(CapturedOutput output) {
        Map<String, Object> opening = Map.of("agency", year.agency.code, "fiscalYear", 2569);
        oneLine(output, () -> officer.api("POST", "/api/cycles", opening), 422, "cycle.exists");
    }

    @Test
    void aListenerThatRefusesWhatCamundasOwnPageSends(CapturedOutput output) {
        Map<String, Object> variables = Map.of(
                "agency", Map.of("value", year.agency.code, "type", "String"),
                "fiscalYear", Map.of("value", 2569, "type", "Integer"));
        String start = "/process-definition/key/improvement-cycle/start";
        oneLine(output, () -> officer.engine("POST", start, Map.of("variables", variables)), 400, "cycle.exists");
    }

    @Test
    void aTaskThatIsCompletedPastItsForm(CapturedOutput output) {
        String complete = "/task/" + year.the("execute-measure", "i7-1") + "/complete";
        oneLine(output, () -> staff.engine("POST", complete, Map.of()), 409, "");
    }

    @Test
    void aTaskThatIsSentBackIncomplete(CapturedOutput output) {
        String completion = "/api/tasks/" + year.the("execute-measure", "i7-1") + "/completion";
        oneLine(output, () -> staff.api("POST", completion, Map.of()), 422, "");
    }

    @Test
    void aPageOfAnotherAgency(CapturedOutput output) {
        String page = "/home/cycles/" + year.cycle.id() + "/checks";
        oneLine(output, () -> stranger.get(page), 404, "access.not-your-agency");
    }

    @Test
    void aFaultOfTheEngineLeavesItsStack(CapturedOutput output) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        Command<Void> faulty = context -> {
            throw new IllegalStateException("a real fault");
        };
        assertThatThrownBy(() -> configuration.getCommandExecutorTxRequired().execute(faulty))
                .hasMessage("a real fault");
        assertThat(output).contains("a real fault", "\tat org.sujarit.refusal.RefusalLogTests");
    }

    private static void oneLine(CapturedOutput output, Supplier<Browser.Answer> call, int status, String reason) {
        int before = output.getAll().length();
        Browser.Answer answer = call.get();
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        // What Hibernate counts is only counted in tests.
        String added = METRICS.matcher(output.getAll().substring(before)).replaceAll("");
        List<String> lines = added.lines().toList();
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0)).contains("refused, ", reason).hasSizeLessThan(SHORT);
    }
}
