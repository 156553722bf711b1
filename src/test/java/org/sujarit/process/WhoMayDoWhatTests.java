package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.process.task.UserTask;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture.TestYear;

/** Lists, claiming and finishing let exactly those at each user task whom its description names. */
@Tag("once")
class WhoMayDoWhatTests extends ProcessTest {

    private static final List<String> EVERYBODY =
            List.of("officer", "head", "staff1", "staff2", "colleague", "reviewer", "manager", "auditor");

    @Autowired
    private Browsers browsers;

    @Autowired
    private EveryUserTask everyTask;

    @Test
    void everyUserTaskIsForWhomItsDescriptionNames() {
        TestYear year = openedYear();
        Map<String, Browser> people = new LinkedHashMap<>();
        EVERYBODY.forEach(person -> people.put(person, browsers.of(year.agency, person)));

        everyTask.of(year, task -> tried(year, people, task));
    }

    private static void tried(TestYear year, Map<String, Browser> people, UserTask task) {
        String id = year.the(task.key());
        Set<String> listed = new TreeSet<>();
        Set<String> claiming = new TreeSet<>();
        Set<String> finishing = new TreeSet<>();
        people.forEach((person, browser) -> {
            browser.get("/api/tasks").json().forEach(line -> {
                if (line.path("id").asText().equals(id)) {
                    listed.add(person);
                    assertThat(line.path("deciding").asBoolean()).as(task.key()).isEqualTo(task.decides());
                    assertThat(line.path("approval").asBoolean()).as(task.key()).isEqualTo(task.inCockpit());
                }
            });
            // No form sends a list: who may finish the task is told that, and others that they may not.
            if (browser.api("POST", "/api/tasks/" + id + "/completion", List.of())
                            .status()
                    == 422) {
                finishing.add(person);
            }
            String path = "/task/" + id;
            if (browser.engine("POST", path + "/claim", Map.of("userId", year.agency.id(person)))
                            .status()
                    == 204) {
                claiming.add(person);
                browser.engine("POST", path + "/unclaim", Map.of());
            }
        });
        assertThat(List.of(listed, claiming, finishing)).as(task.key()).allSatisfy(who -> assertThat(who)
                .isEqualTo(described(task)));
    }

    private static Set<String> described(UserTask task) {
        return switch (task.doer()) {
            case ITA_OFFICER -> Set.of("officer");
            case REVIEWER -> Set.of("reviewer");
            case MANAGER -> Set.of("manager");
            case HEAD_OF_UNIT -> Set.of("head", "officer");
            case OWNER -> Set.of("staff1");
        };
    }
}
