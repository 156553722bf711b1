package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.access.Actor;
import org.sujarit.process.work.ChangingCourse;
import org.sujarit.process.work.Drafts;
import org.sujarit.testing.YearFixture.TestYear;

class DraftsTests extends ProcessTest {

    private static final String CODE = "i7-1";

    @Autowired
    private Drafts drafts;

    @Autowired
    private ChangingCourse course;

    @Autowired
    private ObjectMapper typed;

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

    private String owner() {
        return year.agency.id("staff1");
    }
}
