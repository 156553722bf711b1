package org.sujarit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.sujarit.access.ActingAs;
import org.sujarit.access.Actor;
import org.sujarit.assessment.finding.Finding;
import org.sujarit.assessment.finding.Findings;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.document.Documents;
import org.sujarit.evidence.AttachingEvidence;
import org.sujarit.evidence.Proof;
import org.sujarit.evidence.Visibility;
import org.sujarit.measure.Activity;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasureState;
import org.sujarit.measure.Measures;
import org.sujarit.process.start.Processes;
import org.sujarit.process.work.Work;
import org.sujarit.testing.AgencyFixture.TestAgency;

/** Lives through a year as people would, through the application's own use cases. */
@Component
public class YearFixture {

    private final Cycles cycles;
    private final Findings findings;
    private final Measures measures;
    private final Processes processes;
    private final Work work;
    private final AttachingEvidence attaching;
    private final Proof proof;
    private final Documents documents;
    private final ManagementService management;
    private final TaskService tasks;
    private final ActingAs actingAs;
    private final TransactionTemplate transaction;
    private final ObjectMapper json;
    private final Clock clock;

    YearFixture(
            Cycles cycles,
            Findings findings,
            Measures measures,
            Processes processes,
            Work work,
            AttachingEvidence attaching,
            Proof proof,
            Documents documents,
            ManagementService management,
            TaskService tasks,
            ActingAs actingAs,
            TransactionTemplate transaction,
            ObjectMapper json,
            Clock clock) {
        this.cycles = cycles;
        this.findings = findings;
        this.measures = measures;
        this.processes = processes;
        this.work = work;
        this.attaching = attaching;
        this.proof = proof;
        this.documents = documents;
        this.management = management;
        this.tasks = tasks;
        this.actingAs = actingAs;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
    }

    /** One agency's year. */
    public class TestYear {

        public final TestAgency agency;
        public final Cycle cycle;

        TestYear(TestAgency agency, int fiscalYear) {
            this.agency = agency;
            this.cycle = as("officer", () -> processes.openCycle(agency.code, fiscalYear));
        }

        /** The cycle as it is now. */
        public Cycle now() {
            return cycles.get(cycle.id());
        }

        /** Ids of the open tasks of that kind, in the year and its measures. */
        public List<String> open(String task) {
            return work.openIn(cycle.key()).stream()
                    .filter(one -> one.key().equals(task))
                    .map(Work.Open::id)
                    .toList();
        }

        /** Id of the one open task of that kind. */
        public String the(String task) {
            List<String> open = open(task);
            if (open.size() != 1) {
                throw new AssertionError(task + " is open " + open.size() + " times: " + work.openIn(cycle.key()));
            }
            return open.get(0);
        }

        /** Finishes the one open task of that kind as that person. */
        public void finish(String task, String person, Object body) {
            finishTask(the(task), person, body);
        }

        /** Whoever work came back to leaves it to all. */
        public void giveBack(String task, String person) {
            String id = the(task);
            actingAs.run(agency.actor(person), () -> tasks.setAssignee(id, null));
        }

        /** Finishes the task as that person. */
        public void finishTask(String taskId, String person, Object body) {
            Actor actor = agency.actor(person);
            actingAs.run(actor, () -> work.finish(taskId, json.valueToTree(body), actor));
        }

        private <T> T as(String person, java.util.function.Supplier<T> call) {
            return actingAs.call(agency.actor(person), call);
        }

        /** Runs every job of the year that is due, timers aside, until there is none. */
        public void runJobs() {
            List<Job> due = management
                    .createJobQuery()
                    .tenantIdIn(agency.code)
                    .messages()
                    .withRetriesLeft()
                    .list();
            while (!due.isEmpty()) {
                due.forEach(job -> management.executeJob(job.getId()));
                due = management
                        .createJobQuery()
                        .tenantIdIn(agency.code)
                        .messages()
                        .withRetriesLeft()
                        .list();
            }
        }

        /** Imports two weak results and describes them: i7 and o41. */
        public void analyse() {
            finish("import-assessment", "officer", results());
            finish("analyse-findings", "officer", Map.of("findings", List.of()));
        }

        /** What the officer types as results. */
        public Map<String, Object> results() {
            return Map.of(
                    "itaYear", cycle.fiscalYear().itaYear(),
                    "scores",
                            List.of(
                                    Map.of("item", "i7", "score", 75.5, "recommendation", "บุคลากรยังไม่ทราบแผน"),
                                    Map.of("item", "o41", "score", 0, "recommendation", "รายงานยังไม่ครบ")));
        }

        /** A plan with one measure for each finding, both of the first unit. */
        public Map<String, Object> plan() {
            List<Map<String, Object>> planned = findings.findByCycleIdOrderByOrdinal(cycle.id()).stream()
                    .map(finding -> measureFor(finding.id(), agency.unit))
                    .toList();
            return Map.of("measures", planned);
        }

        /** What the officer types for one measure with two steps. */
        public Map<String, Object> measureFor(Long findingId, String unit) {
            Map<String, Object> typed = new HashMap<>();
            typed.put("findings", List.of(findingId));
            typed.put("title", "เผยแพร่แผนให้ทุกคนทราบ");
            typed.put("activities", List.of("เผยแพร่บนเว็บไซต์", "ประชุมชี้แจง"));
            typed.put("unit", unit);
            typed.put("position", "นักวิชาการ");
            typed.put("startsOn", cycle.fiscalYear().first().toString());
            typed.put("endsOn", cycle.fiscalYear().last().toString());
            typed.put("budget", null);
            typed.put("indicator", "ร้อยละของผู้รับทราบ");
            typed.put("baseline", 60);
            typed.put("target", 90);
            typed.put("targetUnit", "ร้อยละ");
            typed.put("monitoring", "รายงานทุก 6 เดือน");
            return typed;
        }

        /** From the opened year to its measures under way. */
        public void run() {
            analyse();
            finish("plan-measures", "officer", plan());
            finish("approve-plan", "manager", passed(documents.planDigest(now())));
            runJobs();
        }

        /** The year's measures as they are now, with everything that belongs to them. */
        public List<Measure> measures() {
            return transaction.execute(status -> {
                List<Measure> all = measures.findByCycleIdOrderByOrdinal(cycle.id());
                all.forEach(measure -> measure.activities().forEach(Activity::results));
                return all;
            });
        }

        /** The measure with that code. */
        public Measure measure(String code) {
            return measures().stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }

        /** Id of the open task of that kind of that measure. */
        public String the(String task, String code) {
            return open(task, code).findFirst().orElseThrow(() -> new AssertionError(task + " " + code));
        }

        /** Ids of the open tasks of that kind of that measure. */
        public Stream<String> open(String task, String code) {
            String key = cycle.key() + "/" + code;
            return work.openIn(cycle.key()).stream()
                    .filter(one -> one.key().equals(task) && one.businessKey().equals(key))
                    .map(Work.Open::id);
        }

        /** Names staff1 as owner. */
        public void assign(String code) {
            finishTask(the("assign-owner", code), "head", Map.of("owner", agency.id("staff1")));
        }

        /** Carries the measure out as its owner. */
        public void execute(String code) {
            finishTask(the("execute-measure", code), "staff1", execution(code));
        }

        /** Today, or the last day that was planned where that is over. */
        private LocalDate doneOn(Measure measure) {
            LocalDate today = LocalDate.now(clock);
            return today.isAfter(measure.plan().endsOn()) ? measure.plan().endsOn() : today;
        }

        /** What the owner types as results. */
        public Map<String, Object> execution(String code) {
            List<Map<String, Object>> results = new ArrayList<>();
            for (Activity activity : measure(code).activities()) {
                results.add(Map.of(
                        "activityId",
                        activity.id(),
                        "doneOn",
                        doneOn(measure(code)).toString(),
                        "text",
                        "ดำเนินการแล้ว",
                        "quantity",
                        1,
                        "quantityUnit",
                        "ครั้ง",
                        "outsideReason",
                        "ก่อนเวลาที่วางแผนไว้"));
            }
            return Map.of("results", results, "actual", 95, "outcome", "บุคลากรรับทราบ");
        }

        /** Attaches a link to each step and says that it is all; what was proved before is with its reviewer already. */
        public void prove(String code) {
            prove(code, "staff1");
        }

        /** The same with another owner. */
        public void prove(String code, String owner) {
            Measure measure = measure(code);
            if (measure.state() == MeasureState.IN_REVIEW) {
                return;
            }
            measure.activities()
                    .forEach(activity -> attaching.attachLink(measure.id(), link(activity.id()), agency.id(owner)));
            finishTask(the("attach-evidence", code), owner, Map.of());
        }

        /** A public link for that step, dated today. */
        public AttachingEvidence.Typed link(Long activityId) {
            return new AttachingEvidence.Typed(
                    "https://www.example.go.th/plan/" + activityId,
                    "หลักฐาน",
                    activityId,
                    LocalDate.now(clock),
                    "หลักฐานสำหรับการทดสอบ",
                    Visibility.PUBLIC);
        }

        /** The digest of the measure as it is now. */
        public String digest(String code) {
            return transaction.execute(
                    status -> proof.digest(measures.get(measure(code).id())));
        }

        /** The digest of the wish to give the measure up. */
        public String wish(String code) {
            return transaction.execute(status ->
                    proof.cancellationDigest(measures.get(measure(code).id())));
        }

        /** The reviewer passes it. */
        public void review(String code) {
            finishTask(the("review-measure", code), "reviewer", passed(digest(code)));
        }

        /** The manager approves it. */
        public void approve(String code) {
            finishTask(the("approve-measure", code), "manager", passed(digest(code)));
        }

        /** All steps of one measure. */
        public void carryOut(String code) {
            assign(code);
            execute(code);
            prove(code);
            review(code);
            approve(code);
            runJobs();
        }

        /** From the closed measures to the published report. */
        public void report() {
            finish("prepare-report", "officer", Map.of("introduction", ""));
            finish("review-report", "reviewer", passed(now().compiledReport()));
            finish("approve-report", "manager", passed(now().compiledReport()));
            runJobs();
        }

        public JsonNode passed(String digest) {
            return json.valueToTree(Map.of("passed", true, "reason", "", "digest", digest));
        }

        public JsonNode returned(String digest, String reason) {
            return json.valueToTree(Map.of("passed", false, "reason", reason, "digest", digest));
        }
    }

    /** Ids of the year's findings, in the order of the form. */
    public List<Long> findings(TestYear year) {
        return findings.findByCycleIdOrderByOrdinal(year.cycle.id()).stream()
                .map(Finding::id)
                .toList();
    }

    /** Everything the report says now, as one text. */
    public String report(TestYear year) {
        return documents.report(year.now()).toString();
    }

    /** Opens that fiscal year for the agency. */
    public TestYear open(TestAgency agency, int fiscalYear) {
        return new TestYear(agency, fiscalYear);
    }
}
