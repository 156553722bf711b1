package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.access.Role;
import org.sujarit.document.Documents;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture.TestYear;

/** Whoever has more work than a list shows still finds every approval, and learns how much there is. */
@Tag("once")
class TaskListsTests extends ProcessTest {

    private static final int MEASURES_FOR_EACH_FINDING = 26;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Documents documents;

    @Test
    void anApprovalIsFoundHoweverMuchOlderWorkThereIs() {
        TestYear year = openedYear();
        year.agency.person("double", List.of(Role.UNIT_HEAD, Role.MANAGER), year.agency.unit);
        plan(year);
        year.assign("i7-1");
        year.execute("i7-1");
        year.prove("i7-1");
        year.review("i7-1");
        Browser manager = browsers.of(year.agency, "double");

        assertThat(manager.get("/api/tasks").json()).hasSize(50).noneMatch(TaskListsTests::isApproval);
        JsonNode approvals = manager.get("/api/tasks/approvals").json();
        assertThat(approvals.path("total").asInt()).isOne();
        assertThat(approvals.path("tasks")).hasSize(1).allMatch(TaskListsTests::isApproval);
        assertThat(manager.get("/home").body()).contains("๕๒ งาน", "แสดง ๕๐ จาก ๕๒ งาน");
    }

    private void plan(TestYear year) {
        year.analyse();
        List<Map<String, Object>> measures = years.findings(year).stream()
                .flatMap(id -> IntStream.range(0, MEASURES_FOR_EACH_FINDING)
                        .mapToObj(number -> year.measureFor(id, year.agency.unit)))
                .toList();
        year.finish("plan-measures", "officer", Map.of("measures", measures));
        year.finish("approve-plan", "manager", year.passed(documents.planDigest(year.now())));
        year.runJobs();
    }

    private static boolean isApproval(JsonNode task) {
        return task.path("approval").asBoolean();
    }
}
