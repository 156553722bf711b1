package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sujarit.access.Role;
import org.sujarit.document.Documents;
import org.sujarit.evidence.AttachingEvidence;
import org.sujarit.evidence.ChangingEvidence;
import org.sujarit.evidence.Evidences;
import org.sujarit.evidence.Visibility;
import org.sujarit.measure.Measure;
import org.sujarit.notification.Inbox;
import org.sujarit.notification.Notice;
import org.sujarit.notification.Occasion;
import org.sujarit.process.task.ReturnedWork;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.Deliveries;
import org.sujarit.testing.YearFixture.TestYear;

/** Work that was sent back goes to who submitted it, is seen first, and comes with who, when and why. */
class ReturnedWorkTests extends ProcessTest {

    private static final String REASON = "ยังไม่มีตัวชี้วัด";
    private static final String CODE = "i7-1";

    @Autowired
    private Documents documents;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Inbox inbox;

    @Autowired
    private AttachingEvidence attaching;

    @Autowired
    private ChangingEvidence changing;

    @Autowired
    private Evidences evidences;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private List<ApplicationRunner> runners;

    @Test
    void aPlanThatIsSentBackGoesToWhoSubmittedItAndNobodyElseIsTold() {
        TestYear year = plannedBy("officer2");
        sendPlanBack(year);
        deliveries.await();
        assertThat(task(year.the("plan-measures"))).isAssignedTo(year.agency.id("officer2"));
        assertThat(told(year, "officer2")).contains(Occasion.PLAN_RETURNED);
        assertThat(told(year, "officer")).doesNotContain(Occasion.PLAN_RETURNED);
    }

    @Test
    void aPlanWhoseSubmitterIsNoOfficerAnyMoreGoesToThePool() {
        TestYear year = plannedBy("officer2");
        engine.getIdentityService().deleteMembership(year.agency.id("officer2"), Role.ITA_OFFICER.group());
        sendPlanBack(year);
        deliveries.await();
        assertThat(task(year.the("plan-measures"))).isNotAssigned().hasCandidateGroup("itaOfficer");
        assertThat(told(year, "officer")).contains(Occasion.PLAN_RETURNED);
        year.finish("plan-measures", "officer", year.plan());
        assertThat(cycleOf(year)).isWaitingAtExactly("approve-plan");
    }

    @Test
    void aPlanThatNobodySentBackWaitsForAnyOfficer() {
        TestYear year = openedYear();
        year.analyse();
        assertThat(task(year.the("plan-measures"))).isNotAssigned().hasCandidateGroup("itaOfficer");
        assertThat(task(year.the("plan-measures")).getPriority()).isLessThan(ReturnedWork.FIRST);
    }

    @Test
    void aReportThatTheReviewerSendsBackGoesToWhoSubmittedItAgainAndAgain() {
        TestYear year = reportedBy("officer2");
        year.finish("review-report", "reviewer", year.returned(year.now().compiledReport(), REASON));
        year.runJobs();
        assertThat(task(year.the("prepare-report"))).isAssignedTo(year.agency.id("officer2"));
        year.finish("prepare-report", "officer2", Map.of("introduction", "เพิ่มบทนำ"));
        year.finish("review-report", "reviewer", year.passed(year.now().compiledReport()));
        year.finish("approve-report", "manager", year.returned(year.now().compiledReport(), REASON));
        year.runJobs();
        assertThat(task(year.the("prepare-report"))).isAssignedTo(year.agency.id("officer2"));
    }

    @Test
    void aReportWhoseSubmitterIsNoOfficerAnyMoreGoesToThePool() {
        TestYear year = reportedBy("officer2");
        engine.getIdentityService().deleteMembership(year.agency.id("officer2"), Role.ITA_OFFICER.group());
        year.finish("review-report", "reviewer", year.returned(year.now().compiledReport(), REASON));
        year.runJobs();
        assertThat(task(year.the("prepare-report"))).isNotAssigned().hasCandidateGroup("itaOfficer");
    }

    @Test
    void whatWasSentBackStandsFirstWithWhoAndWhyOnTheStartPageAndInTheList() {
        TestYear year = runningYear();
        year.assign("o41-1"); // waits longer
        submit(year);
        sendMeasureBack(year);
        JsonNode first = lists(year, "staff1", "MINE").get("tasks").get(0);
        assertThat(first.get("businessKey").asText()).isEqualTo(year.cycle.key() + "/" + CODE);
        assertThat(first.at("/returned/by/id").asText()).isEqualTo(year.agency.id("reviewer"));
        assertThat(first.at("/returned/reason").asText()).isEqualTo(REASON);
        assertThat(first.get("fiscalYear").asInt()).isEqualTo(YEAR);
        assertThat(first.get("agency").asText()).isNotBlank();
        String home = browsers.of(year.agency, "staff1").get("/home").body();
        assertThat(home).contains(REASON, "ถูกส่งกลับ", "ส่งกลับโดย");
        assertThat(home.indexOf(REASON)).isLessThan(home.indexOf("o41-1"));
    }

    /** Until somebody lets it pass: what follows in the same measure is still about the same return. */
    @Test
    void workCountsAsSentBackUntilItIsSubmittedAgain() {
        TestYear year = runningYear();
        submit(year);
        sendMeasureBack(year);
        assertThat(lists(year, "staff1", "RETURNED").get("total").asInt()).isEqualTo(1);
        year.execute(CODE); // its evidence is there: it goes to its reviewer by itself
        assertThat(lists(year, "staff1", "RETURNED").get("total").asInt()).isZero();
        assertThat(lists(year, "reviewer", "RETURNED").get("total").asInt()).isZero();
    }

    @Test
    void eachListCountsAsTheStartPageSays() {
        TestYear year = runningYear();
        submit(year);
        sendMeasureBack(year);
        year.assign("o41-1");
        due(year, CODE, -1);
        due(year, "o41-1", 3);
        assertThat(counts(year, "staff1"))
                .isEqualTo(Map.of("MINE", 2, "OFFERED", 0, "DUE_SOON", 1, "OVERDUE", 1, "RETURNED", 1));
        String home = browsers.of(year.agency, "staff1").get("/home").body();
        for (Map.Entry<String, Integer> list : counts(year, "staff1").entrySet()) {
            JsonNode listed = lists(year, "staff1", list.getKey());
            assertThat(listed.get("total").asInt()).as(list.getKey()).isEqualTo(list.getValue());
            assertThat(listed.get("tasks")).as(list.getKey()).hasSize(list.getValue());
            assertThat(home)
                    .containsPattern("data-list=\"" + list.getKey() + "\"[^๐-๙]*" + (char) ('๐' + list.getValue()));
        }
    }

    @Test
    void aListThatDoesNotExistIsRefused() {
        TestYear year = openedYear();
        assertThat(browsers.of(year.agency, "officer")
                        .get("/api/tasks/lists/OTHERS")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void theReviewerIsToldWhatChangedSinceTheMeasureWasSentBack() {
        TestYear year = runningYear();
        submit(year);
        assertThat(changes(year, "reviewer", year.the("review-measure", CODE)).isNull())
                .isTrue();
        sendMeasureBack(year);
        Map<String, Object> mended = new HashMap<>(year.execution(CODE));
        mended.put("actual", 97);
        year.finishTask(year.the("execute-measure", CODE), "staff1", mended);
        JsonNode changed = changes(year, "reviewer", year.the("review-measure", CODE));
        assertThat(changed.get("differences")).hasSize(1);
        assertThat(changed.at("/differences/0/what").asText()).isEqualTo("ผลที่ได้จริง");
        assertThat(changed.at("/differences/0/before").asText()).startsWith("95 ");
        assertThat(changed.at("/differences/0/after").asText()).startsWith("97 ");
        year.review(CODE);
        assertThat(changes(year, "manager", year.the("approve-measure", CODE)).get("differences"))
                .hasSize(1);
    }

    @Test
    void theOwnerFindsMarkedWhatTheReviewerMarkedAndNothingElse() {
        TestYear year = runningYear();
        submit(year);
        String review = year.the("review-measure", CODE);
        List<String> parts = keys(work(year, "reviewer", review).get("parts"));
        String result = parts.stream()
                .filter(key -> key.startsWith("result/"))
                .findFirst()
                .orElseThrow();
        assertThat(parts).contains("outcome").anyMatch(key -> key.startsWith("evidence/"));
        assertThat(parts).noneMatch(key -> key.startsWith("plan/"));
        for (String foreign : List.of("plan/ชื่อมาตรการ", "result/1000000", "")) {
            assertThat(refusal(() -> year.finishTask(review, "reviewer", returned(year, List.of(foreign)))))
                    .isEqualTo("decision.marks.unknown");
        }
        year.finishTask(review, "reviewer", returned(year, List.of("outcome", result)));
        JsonNode last = work(year, "staff1", year.the("execute-measure", CODE)).at("/decisions/0");
        assertThat(keys(last.get("marks"))).containsExactlyInAnyOrder("outcome", result);
        assertThat(work(year, "staff1", year.the("execute-measure", CODE)).get("parts"))
                .isEmpty();
        year.execute(CODE);
        year.review(CODE);
        assertThat(work(year, "manager", year.the("approve-measure", CODE)).at("/decisions/0/marks"))
                .isEmpty();
    }

    @Test
    void aPlanIsReturnedAsAWhole() {
        TestYear year = plannedBy("officer");
        Map<String, Object> marked = Map.of(
                "passed", false, "reason", REASON, "digest", documents.planDigest(year.now()), "marks", List.of("x"));
        assertThat(refusal(() -> year.finish("approve-plan", "manager", marked)))
                .isEqualTo("decision.marks.unknown");
    }

    private static Map<String, Object> returned(TestYear year, List<String> marks) {
        return Map.of("passed", false, "reason", REASON, "digest", year.digest(CODE), "marks", marks);
    }

    private static List<String> keys(JsonNode parts) {
        return parts.findValuesAsText("key");
    }

    private JsonNode work(TestYear year, String person, String task) {
        return browsers.of(year.agency, person).get("/api/tasks/" + task).json();
    }

    @Test
    void theReviewerIsToldOfEvidenceThatCameSince() {
        TestYear year = runningYear();
        submit(year);
        sendMeasureBack(year);
        Measure measure = year.measure(CODE);
        var typed = new AttachingEvidence.Typed(
                "https://www.example.go.th/minutes",
                "รายงานการประชุม",
                measure.activities().get(0).id(),
                LocalDate.now(clock),
                "ประชุมหลังสิ้นปี",
                Visibility.PUBLIC);
        attaching.attachLink(measure.id(), typed, year.agency.id("staff1"));
        year.execute(CODE);
        JsonNode differences =
                changes(year, "reviewer", year.the("review-measure", CODE)).get("differences");
        assertThat(differences).hasSize(1);
        assertThat(differences.at("/0/what").asText()).isEqualTo("หลักฐาน");
        assertThat(differences.at("/0/before").asText()).isEmpty();
        assertThat(differences.at("/0/after").asText())
                .contains("รายงานการประชุม", "https://www.example.go.th/minutes", "เผยแพร่ต่อสาธารณะ");
    }

    /** A correction is a new revision with an id of its own; beside it something came and something went. */
    @Test
    void evidenceThatWasPutRightTwiceIsToldAsChangedAndNotAsGoneAndNew() {
        TestYear year = runningYear();
        submit(year);
        Measure measure = year.measure(CODE);
        sendMeasureBack(year);
        attach(year, "ภาพกิจกรรม", "https://www.example.go.th/pictures");
        Long id = evidences.of(measure.id()).get(0).id();
        for (String address : List.of("https://www.example.go.th/minutes-2", "https://www.example.go.th/minutes-3")) {
            id = changing.change(
                            measure.id(),
                            id,
                            typed(year, "รายงานการประชุม ฉบับลงนาม", address),
                            null,
                            year.agency.id("staff1"))
                    .id();
        }
        year.execute(CODE);
        JsonNode differences =
                changes(year, "reviewer", year.the("review-measure", CODE)).get("differences");
        assertThat(differences).hasSize(2);
        assertThat(differences.findValuesAsText("before").stream().filter(String::isEmpty))
                .hasSize(1);
        assertThat(differences.findValuesAsText("after")).noneMatch(String::isEmpty);
        for (JsonNode one : differences) {
            boolean corrected = one.get("after").asText().contains("minutes-3");
            assertThat(one.get("before").asText().isEmpty()).isEqualTo(!corrected);
        }
    }

    @Test
    void theOwnerIsToldWhatWasMarkedAndSaysTheSameStill() {
        TestYear year = runningYear();
        submit(year);
        String review = year.the("review-measure", CODE);
        String evidence = keys(work(year, "reviewer", review).get("parts")).stream()
                .filter(key -> key.startsWith("evidence/"))
                .findFirst()
                .orElseThrow();
        year.finishTask(review, "reviewer", returned(year, List.of("outcome", evidence)));
        String task = year.the("execute-measure", CODE);
        assertThat(keys(work(year, "staff1", task).get("unmended"))).containsExactlyInAnyOrder("outcome", evidence);
        Long id = Long.valueOf(evidence.substring(evidence.indexOf('/') + 1));
        changing.change(
                year.measure(CODE).id(),
                id,
                typed(year, "รายงานการประชุม", "https://www.example.go.th/signed"),
                null,
                year.agency.id("staff1"));
        assertThat(keys(work(year, "staff1", task).get("unmended"))).containsExactly("outcome");
        year.execute(CODE);
        assertThat(work(year, "reviewer", year.the("review-measure", CODE)).get("unmended"))
                .isEmpty();
    }

    private void attach(TestYear year, String title, String address) {
        attaching.attachLink(year.measure(CODE).id(), typed(year, title, address), year.agency.id("staff1"));
    }

    private AttachingEvidence.Typed typed(TestYear year, String title, String address) {
        Long step = year.measure(CODE).activities().get(0).id();
        return new AttachingEvidence.Typed(
                address, title, step, LocalDate.now(clock), "ประชุมหลังสิ้นปี", Visibility.PUBLIC);
    }

    @Test
    void theManagerIsToldWhatChangedInThePlan() {
        TestYear year = plannedBy("officer");
        sendPlanBack(year);
        JsonNode plan = json.valueToTree(year.plan());
        ((ObjectNode) plan.at("/measures/0")).put("indicator", "ร้อยละของบุคลากรที่รับทราบแผน");
        year.finish("plan-measures", "officer", plan);
        JsonNode differences =
                changes(year, "manager", year.the("approve-plan")).get("differences");
        assertThat(differences).hasSize(1);
        assertThat(differences.get(0).get("what").asText()).startsWith(CODE);
        assertThat(differences.get(0).get("after").asText()).contains("ร้อยละของบุคลากรที่รับทราบแผน");
    }

    @Test
    void workThatCameBackUnderAnOlderVersionComesFirstAfterTheStart() throws Exception {
        TestYear year = runningYear();
        year.assign("o41-1");
        submit(year);
        sendMeasureBack(year);
        List<String> open = List.of(year.the("execute-measure", CODE), year.the("execute-measure", "o41-1"));
        for (String id : open) {
            jdbc.sql(
                            "update ACT_RU_TASK set PRIORITY_ = 50, CREATE_TIME_ = timestamp '2020-01-01 00:00:00' where ID_ = ?")
                    .param(id)
                    .update();
        }
        for (ApplicationRunner runner : runners) {
            if (runner.getClass().getSimpleName().startsWith("ReturnedInOlderVersions")) {
                runner.run(new DefaultApplicationArguments());
            }
        }
        assertThat(task(open.get(0)).getPriority()).isEqualTo(ReturnedWork.FIRST);
        assertThat(task(open.get(1)).getPriority()).isLessThan(ReturnedWork.FIRST);
    }

    private TestYear plannedBy(String officer) {
        TestYear year = openedYear();
        addOfficer(year, officer);
        year.analyse();
        year.finish("plan-measures", officer, year.plan());
        return year;
    }

    private TestYear reportedBy(String officer) {
        TestYear year = runningYear();
        addOfficer(year, officer);
        year.carryOut(CODE);
        year.carryOut("o41-1");
        year.finish("prepare-report", officer, Map.of("introduction", ""));
        return year;
    }

    private static void addOfficer(TestYear year, String officer) {
        if (!officer.equals("officer")) {
            year.agency.person(officer, Role.ITA_OFFICER, year.agency.unit);
        }
    }

    private void sendPlanBack(TestYear year) {
        year.finish("approve-plan", "manager", year.returned(documents.planDigest(year.now()), REASON));
        year.runJobs();
    }

    private static void submit(TestYear year) {
        year.assign(CODE);
        year.execute(CODE);
        year.prove(CODE);
    }

    private static void sendMeasureBack(TestYear year) {
        year.finishTask(year.the("review-measure", CODE), "reviewer", year.returned(year.digest(CODE), REASON));
    }

    private void due(TestYear year, String code, int days) {
        Task task = task(year.the("execute-measure", code));
        task.setDueDate(Date.from(Instant.now().plus(days, ChronoUnit.DAYS)));
        engine.getTaskService().saveTask(task);
    }

    private Task task(String id) {
        return engine.getTaskService().createTaskQuery().taskId(id).singleResult();
    }

    private List<Occasion> told(TestYear year, String person) {
        return inbox.of(year.agency.actor(person)).stream()
                .map(Notice::occasion)
                .toList();
    }

    private JsonNode lists(TestYear year, String person, String list) {
        return browsers.of(year.agency, person).get("/api/tasks/lists/" + list).json();
    }

    private Map<String, Integer> counts(TestYear year, String person) {
        Map<String, Integer> counts = new HashMap<>();
        lists(year, person, "MINE")
                .get("counts")
                .properties()
                .forEach(one -> counts.put(one.getKey(), one.getValue().asInt()));
        return counts;
    }

    private JsonNode changes(TestYear year, String person, String task) {
        return work(year, person, task).get("changes");
    }
}
