package org.sujarit.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.sujarit.access.ActingAs;
import org.sujarit.access.Actor;
import org.sujarit.api.task.TaskLists;
import org.sujarit.cycle.Cycle;
import org.sujarit.evidence.AttachingEvidence;
import org.sujarit.evidence.Proof;
import org.sujarit.evidence.Visibility;
import org.sujarit.measure.Measures;
import org.sujarit.process.work.Work;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.YearFixture;

/** Whole measures through the application's own use cases, as the people whose work it is. */
final class OurApplication {

    /** Far above what the sequences give while the benchmark runs. */
    private static final AtomicLong IDS = new AtomicLong(1_000_000_000);

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Work work;
    private final ActingAs actingAs;
    private final AttachingEvidence attaching;
    private final Measures measures;
    private final Proof proof;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final ObjectMapper json;
    private final LocalDate today = LocalDate.now(org.sujarit.Sujarit.ZONE);

    OurApplication(
            RepositoryService repository,
            RuntimeService runtime,
            TaskService tasks,
            Work work,
            ActingAs actingAs,
            AttachingEvidence attaching,
            Measures measures,
            Proof proof,
            TransactionTemplate transaction,
            JdbcTemplate jdbc,
            ObjectMapper json) {
        BenchYear.deploy(repository);
        this.runtime = runtime;
        this.tasks = tasks;
        this.work = work;
        this.actingAs = actingAs;
        this.attaching = attaching;
        this.measures = measures;
        this.proof = proof;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** One agency's year, its people logged in. */
    final class OneYear {

        private final Cycle cycle;
        private final TestAgency agency;
        private final Actor head;
        private final Actor staff;
        private final Actor reviewer;
        private final Actor manager;
        private final ConcurrentLinkedQueue<Long> planned = new ConcurrentLinkedQueue<>();

        OneYear(YearFixture.TestYear year) {
            cycle = year.cycle;
            agency = year.agency;
            head = agency.actor("head");
            staff = agency.actor("staff1");
            reviewer = agency.actor("reviewer");
            manager = agency.actor("manager");
        }

        /** Puts measures with one step each into the plan. */
        void plan(int count) {
            List<Object[]> rows = new ArrayList<>();
            List<Object[]> steps = new ArrayList<>();
            int already = planned.size(); // counts one by one
            for (int row = 1; row <= count; row++) {
                long id = IDS.incrementAndGet();
                rows.add(new Object[] {
                    id, cycle.id(), cycle.key(), "i7-" + id, already + row, agency.unit, first(), last(), last()
                });
                steps.add(new Object[] {id, id});
                planned.add(id);
            }
            jdbc.batchUpdate(
                    "insert into measure (id, cycle_id, cycle_key, code, ordinal, unit, starts_on, ends_on, due_on, title,"
                            + " position, indicator, target, target_unit, monitoring, state, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?,"
                            + " 'เผยแพร่แผนให้ทุกคนทราบ', 'นักวิชาการ', 'ร้อยละของผู้รับทราบ', 90, 'ร้อยละ', 'ทุก 6 เดือน',"
                            + " 'PLANNED', 0)",
                    rows);
            jdbc.batchUpdate("insert into activity (id, measure_id, number, text) values (?, ?, 1, 'เผยแพร่')", steps);
        }

        private Date first() {
            return Date.valueOf(cycle.fiscalYear().first());
        }

        private Date last() {
            return Date.valueOf(cycle.fiscalYear().last());
        }

        /** From the planned measure to the published one. */
        void lifecycle() {
            Long id = java.util.Objects.requireNonNull(planned.poll(), "no measure is planned any more");
            String key = start(id);
            step(key, head, false, Map.of("owner", staff.id()));
            step(key, staff, true, execution(id));
            attaching.attachLink(id, link(id), staff.id());
            step(key, staff, true, Map.of());
            Map<String, ?> passed = passed(id);
            step(key, reviewer, false, passed);
            step(key, manager, false, passed);
        }

        /** Running instances that wait for the officer, for the reviewer and for the manager. */
        List<String> waiting() {
            plan(3);
            return List.of(waitingAfter(0), waitingAfter(1), waitingAfter(2));
        }

        private String waitingAfter(int steps) {
            Long id = java.util.Objects.requireNonNull(planned.poll());
            String key = start(id);
            if (steps > 0) {
                step(key, head, false, Map.of("owner", staff.id()));
                step(key, staff, true, execution(id));
                attaching.attachLink(id, link(id), staff.id());
                step(key, staff, true, Map.of());
            } else {
                handToTheOfficer(key);
            }
            if (steps > 1) {
                step(key, reviewer, false, passed(id));
            }
            return runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(key, BenchYear.KEY)
                    .singleResult()
                    .getId();
        }

        /** As where a unit has no head. */
        private void handToTheOfficer(String key) {
            String task = tasks.createTaskQuery()
                    .processInstanceBusinessKey(key)
                    .singleResult()
                    .getId();
            tasks.deleteCandidateUser(task, head.id());
            tasks.addCandidateGroup(task, "itaOfficer");
        }

        /** What somebody of a small agency with three roles sees first: the page of tasks and how many there are. */
        double milliseconds(TaskLists lists, Actor person) {
            long began = System.nanoTime();
            actingAs.run(person, () -> lists.of(person));
            return (System.nanoTime() - began) / 1e6;
        }

        private String start(Long id) {
            String key = cycle.key() + "/i7-" + id;
            runtime.startProcessInstanceByKey(
                    BenchYear.KEY, key, Map.of("agency", agency.code, "cycleId", cycle.id(), "measureId", id));
            return key;
        }

        private void step(String key, Actor person, boolean assigned, Map<String, ?> body) {
            actingAs.run(person, () -> {
                TaskQuery query = tasks.createTaskQuery().processInstanceBusinessKey(key);
                query = assigned ? query.taskAssignee(person.id()) : query.taskCandidateUser(person.id());
                work.finish(query.singleResult().getId(), json.valueToTree(body), person);
            });
        }

        private Map<String, ?> execution(Long activity) {
            Map<String, Object> result = Map.of(
                    "activityId",
                    activity,
                    "doneOn",
                    today.toString(),
                    "text",
                    "ดำเนินการแล้ว",
                    "quantity",
                    1,
                    "quantityUnit",
                    "ครั้ง");
            return Map.of("results", List.of(result), "actual", 95, "outcome", "บุคลากรรับทราบ");
        }

        private AttachingEvidence.Typed link(Long activity) {
            return new AttachingEvidence.Typed(
                    "https://www.example.go.th/plan/" + activity,
                    "หลักฐาน",
                    activity,
                    today,
                    "หลักฐานสำหรับการทดสอบ",
                    Visibility.PUBLIC);
        }

        /** The digest is part of the page that the decision is made on. */
        private Map<String, ?> passed(Long id) {
            @Nullable String digest = transaction.execute(status -> proof.digest(measures.whole(id)));
            return Map.of("passed", true, "reason", "", "digest", java.util.Objects.requireNonNull(digest));
        }
    }
}
