package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.access.Actor;
import org.sujarit.process.work.ChangingCourse;
import org.sujarit.process.work.Drafts;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture.TestYear;

class DraftsTests extends ProcessTest {

    private static final String CODE = "i7-1";

    @Autowired
    private Drafts drafts;

    @Autowired
    private ChangingCourse course;

    @Autowired
    private ObjectMapper typed;

    @Autowired
    private Browsers browsers;

    private TestYear year;
    private String task;

    @BeforeEach
    void keepWhatTheOwnerTyped() {
        year = runningYear();
        year.assign(CODE);
        task = year.the("execute-measure", CODE);
        drafts.keep(task, owner(), typed.valueToTree(Map.of("outcome", "ร่าง")));
    }

    @Test
    void theLastDraftOfATaskIsKept() {
        drafts.keep(task, owner(), typed.valueToTree(Map.of("outcome", "ร่างที่สอง")));
        assertThat(drafts.find(task, owner())
                        .orElseThrow()
                        .content()
                        .get("outcome")
                        .asText())
                .isEqualTo("ร่างที่สอง");
    }

    @Test
    void aDraftEndsWithItsTask() {
        year.execute(CODE);
        assertThat(drafts.find(task, owner())).isEmpty();
    }

    @Test
    void theDraftOfOneTaskSurvivesTheEndOfAnother() {
        year.assign("o41-1");
        year.execute("o41-1");
        assertThat(drafts.find(task, owner())).isPresent();
    }

    @Test
    void aDraftEndsWithItsTaskAlsoWhereTheMeasureIsGivenUp() {
        Actor officer = year.agency.actor("officer");
        course.requestCancellation(year.measure(CODE).id(), "โครงการถูกยุบ", officer);
        assertThat(drafts.find(task, owner())).isPresent();
        year.finishTask(year.the("approve-cancellation", CODE), "manager", year.passed(year.wish(CODE)));
        assertThat(drafts.find(task, owner())).isEmpty();
    }

    @Test
    void whatIsTypedForATaskThatEndedInTheSameMomentIsNotLeftBehind() {
        year.execute(CODE);
        assertThat(refusal(() -> drafts.keep(task, owner(), typed.valueToTree(Map.of("outcome", "สายไป")))))
                .isNotBlank();
        assertThat(drafts.find(task, owner())).isEmpty();
    }

    @Test
    void whatIsNoFormIsToldAsThat() {
        for (String odd : List.of("\"x\"", "[]", "1", "null")) {
            var answer = browsers.of(year.agency, "staff1").api("PUT", "/api/tasks/" + task + "/draft", odd);
            assertThat(answer.status()).as(odd).isIn(400, 422);
            assertThat(answer.body()).as(odd).doesNotContain("ใหญ่เกิน");
        }
        assertThat(browsers.of(year.agency, "staff1")
                        .api("PUT", "/api/tasks/" + task + "/draft", "\"x\"")
                        .body())
                .contains("ไม่ใช่ร่าง");
    }

    @Test
    void aDraftOfWorkThatIsOnlyOfferedAsksToClaimItFirst() {
        String offered = year.the("assign-owner", "o41-1");
        String draft = "/api/tasks/" + offered + "/draft";
        var answer = browsers.of(year.agency, "officer").api("PUT", draft, Map.of());
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("กรุณารับงานก่อน");
        assertThat(browsers.of(year.agency, "auditor")
                        .api("PUT", draft, Map.of())
                        .status())
                .isEqualTo(403);
    }

    private String owner() {
        return year.agency.id("staff1");
    }
}
