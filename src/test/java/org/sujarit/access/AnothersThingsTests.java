package org.sujarit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.Standing;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** A stranger is answered the same by the engine's API of what is another agency's and of what is not there. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnothersThingsTests {

    private static final String NOT_THERE = "01b614de-0000-11f1-b220-02fc00000001";

    private static final List<String> KINDS = List.of(
            "task",
            "process-instance",
            "execution",
            "job",
            "variable-instance",
            "history/process-instance",
            "history/activity-instance",
            "history/variable-instance",
            "history/detail",
            "history/job-log",
            "history/task");

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Standing standing;

    private TestYear year;
    private Browser stranger;
    private String strangersId = "";
    /** Of each kind one thing of the agency that is not the stranger's. */
    private final Map<String, String> things = new LinkedHashMap<>();

    @BeforeAll
    void runAYear() {
        year = years.open(agencies.make(), 2569);
        year.run();
        year.assign("i7-1");
        Browser auditor = browsers.of(year.agency, "auditor");
        for (String kind : KINDS) {
            var found =
                    auditor.engine("GET", "/" + kind + "?maxResults=1", null).json();
            if (found.path(0).path("id").isTextual()) {
                things.put(kind, found.path(0).path("id").asText());
            }
        }
        things.put("task", year.the("execute-measure", "i7-1"));
        AgencyFixture.TestAgency other = agencies.make();
        other.person("everything", List.of(Role.ITA_OFFICER, Role.MANAGER, Role.REVIEWER, Role.AUDITOR));
        stranger = browsers.of(other, "everything");
        strangersId = other.id("everything");
    }

    @Test
    void noAnswerTellsThemApart() throws IOException {
        var before = standing.of(year);
        List<String> compared = new ArrayList<>();
        List<String> apart = new ArrayList<>();
        for (OddEngineRequestsTests.Address one : OddEngineRequestsTests.open().toList()) {
            String id = things.get(kind(one));
            if (id != null) {
                String anothers = answer(one, id);
                String nothings = answer(one, NOT_THERE);
                compared.add(one.pattern());
                if (!anothers.equals(nothings) || anothers.startsWith("5")) {
                    apart.add(one + "\n  " + anothers + "\n  " + nothings);
                }
            }
        }
        assertThat(apart).isEmpty();
        assertThat(compared)
                .hasSizeGreaterThan(30)
                .anyMatch(one -> one.endsWith("/task/{id}/form-variables"))
                .anyMatch(one -> one.endsWith("/process-instance/{id}/activity-instances"));
        assertThat(standing.of(year)).isEqualTo(before);
    }

    /** What stands before the first id. */
    private static String kind(OddEngineRequestsTests.Address one) {
        String rest = one.pattern().replaceFirst("^/camunda/api/(engine/engine|cockpit/plugin/base)/\\{\\w+}/", "");
        return rest.contains("/{") ? rest.substring(0, rest.indexOf("/{")) : "";
    }

    private String answer(OddEngineRequestsTests.Address one, String id) {
        String path = one.pattern()
                .replaceFirst("/(engine/engine|plugin/base)/\\{\\w+}", "/$1/default")
                .replaceFirst("\\{[\\w-]+}", id)
                .replaceAll("\\{[\\w-]+}", "agency");
        Map<String, Object> sent = Map.of("userId", strangersId, "suspended", true, "retries", 1);
        Browser.Answer answer = stranger.engineAt(one.method(), path, one.writes() ? sent : null);
        return answer.status() + " " + answer.body().replace(id, "X");
    }
}
