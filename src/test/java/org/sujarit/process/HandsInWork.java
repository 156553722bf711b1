package org.sujarit.process;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.sujarit.access.ActingAs;
import org.sujarit.access.Role;
import org.sujarit.document.Documents;
import org.sujarit.evidence.AttachingEvidence;
import org.sujarit.process.start.Processes;
import org.sujarit.process.task.UserTask;
import org.sujarit.process.work.ChangingCourse;
import org.sujarit.process.work.TakingBackYears;
import org.sujarit.round.MonitoringRounds;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.AmendmentFixture;
import org.sujarit.testing.AmendmentFixture.TestAmendment;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** Five years of one agency in which everybody has every role, each had another hand, and every kind of decision waits. */
@Component
class HandsInWork {

    static final List<Role> EVERY_ROLE = List.of(Role.ITA_OFFICER, Role.STAFF, Role.REVIEWER, Role.MANAGER);

    private static final String CODE = "i7-1";
    private static final String OTHER = "o41-1";
    private static final String ADDED = "i7-2";

    private final AgencyFixture agencies;
    private final YearFixture years;
    private final AmendmentFixture amendments;
    private final Documents documents;
    private final Processes processes;
    private final MonitoringRounds rounds;
    private final ChangingCourse course;
    private final AttachingEvidence attaching;
    private final TakingBackYears takingBack;
    private final ActingAs actingAs;

    HandsInWork(
            AgencyFixture agencies,
            YearFixture years,
            AmendmentFixture amendments,
            Documents documents,
            Processes processes,
            MonitoringRounds rounds,
            ChangingCourse course,
            AttachingEvidence attaching,
            TakingBackYears takingBack,
            ActingAs actingAs) {
        this.agencies = agencies;
        this.years = years;
        this.amendments = amendments;
        this.documents = documents;
        this.processes = processes;
        this.rounds = rounds;
        this.course = course;
        this.attaching = attaching;
        this.takingBack = takingBack;
        this.actingAs = actingAs;
    }

    /** A task that waits for somebody to decide, and what they would have to say they saw. */
    record Waiting(TestYear year, String task, String subject, String digest) {}

    /** Who had which hand in what waits at that task. */
    record Hand(UserTask task, String person, String part) {}

    static Stream<Hand> all() {
        return Stream.of(
                new Hand(UserTask.APPROVE_PLAN, "importer", "imported the results"),
                new Hand(UserTask.APPROVE_PLAN, "analyst", "analysed what another submitted"),
                new Hand(UserTask.APPROVE_PLAN, "first", "submitted it before another did"),
                new Hand(UserTask.APPROVE_PLAN, "planner", "submitted it"),
                new Hand(UserTask.REVIEW_MEASURE, "importer", "imported what it answers"),
                new Hand(UserTask.REVIEW_MEASURE, "analyst", "analysed what it answers"),
                new Hand(UserTask.REVIEW_MEASURE, "planner", "wrote it into the plan"),
                new Hand(UserTask.REVIEW_MEASURE, "worker", "carried it out before another owned it"),
                new Hand(UserTask.REVIEW_MEASURE, "prover", "attached its evidence before another owned it"),
                new Hand(UserTask.REVIEW_MEASURE, "submitter", "owns it and only submitted"),
                new Hand(UserTask.REVIEW_MEASURE, "idle", "owned it for a while and did nothing"),
                new Hand(UserTask.APPROVE_MEASURE, "importer", "imported what it answers"),
                new Hand(UserTask.APPROVE_MEASURE, "analyst", "analysed what it answers"),
                new Hand(UserTask.APPROVE_MEASURE, "planner", "wrote the plan to which it was added"),
                new Hand(UserTask.APPROVE_MEASURE, "adder", "added it when the plan was approved"),
                new Hand(UserTask.APPROVE_MEASURE, "worker", "carried it out"),
                new Hand(UserTask.APPROVE_MEASURE, "renamed", "owned it under another name"),
                new Hand(UserTask.APPROVE_MEASURE, "anew", "owned it, went, and came back with the same id"),
                new Hand(UserTask.APPROVE_MEASURE, "checker", "reviewed it"),
                new Hand(UserTask.APPROVE_CANCELLATION, "idle", "owns what is to be given up"),
                new Hand(UserTask.APPROVE_CANCELLATION, "planner", "wrote it and asked to give it up"),
                new Hand(UserTask.APPROVE_CANCELLATION, "analyst", "analysed what it answers"),
                new Hand(UserTask.APPROVE_WITHDRAWAL, "adder", "asked for it"),
                new Hand(UserTask.APPROVE_WITHDRAWAL, "planner", "planned what it ends"),
                new Hand(UserTask.APPROVE_WITHDRAWAL, "analyst", "analysed what it ends"),
                new Hand(UserTask.REVIEW_AMENDMENT, "adder", "proposed it"),
                new Hand(UserTask.REVIEW_AMENDMENT, "planner", "wrote the plan that it changes"),
                new Hand(UserTask.REVIEW_AMENDMENT, "submitter", "owns the measure that it changes"),
                new Hand(UserTask.APPROVE_AMENDMENT, "adder", "proposed it"),
                new Hand(UserTask.APPROVE_AMENDMENT, "analyst", "analysed what it answers"),
                new Hand(UserTask.APPROVE_AMENDMENT, "checker", "reviewed it"),
                new Hand(UserTask.REVIEW_REPORT, "importer", "imported what it tells"),
                new Hand(UserTask.REVIEW_REPORT, "analyst", "analysed what it tells"),
                new Hand(UserTask.REVIEW_REPORT, "planner", "planned what it tells"),
                new Hand(UserTask.REVIEW_REPORT, "worker", "carried a part out"),
                new Hand(UserTask.REVIEW_REPORT, "preparer", "submitted it"),
                new Hand(UserTask.REVIEW_ROUND, "importer", "imported what it tells"),
                new Hand(UserTask.REVIEW_ROUND, "planner", "planned what it tells"),
                new Hand(UserTask.REVIEW_ROUND, "worker", "carried a part out"),
                new Hand(UserTask.REVIEW_ROUND, "rounder", "submitted it"),
                new Hand(UserTask.APPROVE_ROUND, "analyst", "analysed what it tells"),
                new Hand(UserTask.APPROVE_ROUND, "rounder", "submitted it"),
                new Hand(UserTask.APPROVE_ROUND, "checker", "reviewed a measure in it"),
                new Hand(UserTask.APPROVE_ROUND, "second", "reviewed it"),
                new Hand(UserTask.APPROVE_REPORT, "analyst", "analysed what it tells"),
                new Hand(UserTask.APPROVE_REPORT, "worker", "carried a part out"),
                new Hand(UserTask.APPROVE_REPORT, "preparer", "submitted it"),
                new Hand(UserTask.APPROVE_REPORT, "checker", "reviewed a measure in it"),
                new Hand(UserTask.APPROVE_REPORT, "second", "reviewed it"));
    }

    /** Lives through it all. */
    Lived live() {
        return new Lived();
    }

    /** What there is then. */
    class Lived {

        final TestAgency agency = agencies.make();
        private final Map<UserTask, Waiting> waiting = new LinkedHashMap<>();

        Lived() {
            HandsInWork.all()
                    .map(Hand::person)
                    .distinct()
                    .forEach(person -> agency.person(person, EVERY_ROLE, agency.unit));
            planWaits(years.open(agency, 2565));
            measureWaitsForItsReview(years.open(agency, 2566));
            measureWaitsForItsApproval(years.open(agency, 2567));
            TestYear prepared = reportIsPrepared(years.open(agency, 2568));
            waits(UserTask.REVIEW_REPORT, prepared);
            waits(UserTask.REVIEW_ROUND, prepared, "round-1", roundIsPrepared(prepared));
            TestYear reviewed = reportIsPrepared(years.open(agency, 2569));
            String round = roundIsPrepared(reviewed);
            reviewed.finish("review-round", "second", reviewed.passed(round));
            waits(UserTask.APPROVE_ROUND, reviewed, "round-1", round);
            reviewed.finish(
                    "review-report", "second", reviewed.passed(reviewed.now().compiledReport()));
            waits(UserTask.APPROVE_REPORT, reviewed);
        }

        /** All measures are closed, so nobody is asked. */
        private String roundIsPrepared(TestYear year) {
            processes.openRound(
                    year.cycle.id(),
                    year.cycle.fiscalYear().first().plusMonths(6).minusDays(1),
                    "system");
            year.runJobs();
            year.finish("prepare-round", "rounder", Map.of());
            return rounds.get(year.cycle.id(), 1).compiled();
        }

        Waiting at(UserTask task) {
            return requireNonNull(waiting.get(task));
        }

        Map<UserTask, Waiting> all() {
            return waiting;
        }

        private void planWaits(TestYear year) {
            analysed(year);
            year.finish("plan-measures", "first", year.plan());
            String digest = documents.planDigest(year.now());
            year.finish("approve-plan", "manager", year.returned(digest, "ขอแก้ไข"));
            year.giveBack("plan-measures", "first");
            year.finish("plan-measures", "planner", year.plan());
            waits(UserTask.APPROVE_PLAN, year, "plan", documents.planDigest(year.now()));
        }

        private void measureWaitsForItsReview(TestYear year) {
            running(year);
            assign(year, CODE, "idle");
            reassign(year, CODE, "worker");
            year.finishTask(year.the("execute-measure", CODE), "worker", year.execution(CODE));
            reassign(year, CODE, "prover");
            var measure = year.measure(CODE);
            measure.activities()
                    .forEach(one -> attaching.attachLink(measure.id(), year.link(one.id()), agency.id("prover")));
            reassign(year, CODE, "submitter");
            year.finishTask(year.the("attach-evidence", CODE), "submitter", Map.of());
            waits(UserTask.REVIEW_MEASURE, year, CODE, year.digest(CODE));
            assign(year, OTHER, "idle");
            actingAs.run(
                    agency.actor("planner"),
                    () -> course.requestCancellation(year.measure(OTHER).id(), "ไม่มีงบ", agency.actor("planner")));
            waits(UserTask.APPROVE_CANCELLATION, year, OTHER + "/cancellation", year.wish(OTHER));
        }

        private void measureWaitsForItsApproval(TestYear year) {
            running(year);
            amendments
                    .propose(year, "adder", null, amendments.another(year, "มาตรการที่เพิ่ม"))
                    .agreed();
            assign(year, ADDED, "renamed");
            reassign(year, ADDED, "anew");
            reassign(year, ADDED, "worker");
            reviewed(year, ADDED);
            waits(UserTask.APPROVE_MEASURE, year, ADDED, year.digest(ADDED));
            amendmentsWait(year);
            actingAs.run(agency.actor("adder"), () -> takingBack.takeBack(year.now(), "เปิดผิดปี", agency.id("adder")));
            waits(
                    UserTask.APPROVE_WITHDRAWAL,
                    year,
                    "withdrawal",
                    requireNonNull(year.now().withdrawal()).digest(year.now()));
        }

        private void amendmentsWait(TestYear year) {
            assign(year, OTHER, "submitter");
            Map<String, Object> otherwise =
                    amendments.changed(year, OTHER, typed -> typed.put("title", "มาตรการที่แก้ไข"));
            waits(
                    UserTask.REVIEW_AMENDMENT,
                    amendments.propose(year, "adder", year.measure(OTHER).id(), otherwise));
            TestAmendment reviewed =
                    amendments.propose(year, "adder", null, amendments.another(year, "มาตรการที่ขอเพิ่ม"));
            reviewed.reviewedBy("checker");
            waits(UserTask.APPROVE_AMENDMENT, reviewed);
        }

        private void waits(UserTask task, TestAmendment amendment) {
            String id = amendment.the(task.key());
            waiting.put(task, new Waiting(amendment.year, id, amendment.now().key(), amendment.digest()));
        }

        private TestYear reportIsPrepared(TestYear year) {
            running(year);
            for (String code : List.of(CODE, OTHER)) {
                assign(year, code, "worker");
                reviewed(year, code);
                year.approve(code);
            }
            year.runJobs();
            year.finish("prepare-report", "preparer", Map.of("introduction", ""));
            return year;
        }

        private void analysed(TestYear year) {
            year.finish("import-assessment", "importer", year.results());
            year.finish("analyse-findings", "analyst", Map.of("findings", List.of()));
        }

        private void running(TestYear year) {
            analysed(year);
            year.finish("plan-measures", "planner", year.plan());
            year.finish("approve-plan", "manager", year.passed(documents.planDigest(year.now())));
            year.runJobs();
        }

        private void assign(TestYear year, String code, String owner) {
            year.finishTask(year.the("assign-owner", code), "head", Map.of("owner", agency.id(owner)));
        }

        private void reassign(TestYear year, String code, String owner) {
            Long id = year.measure(code).id();
            actingAs.run(
                    agency.actor("head"), () -> course.reassign(id, agency.id(owner), "ย้าย", agency.actor("head")));
        }

        private void reviewed(TestYear year, String code) {
            year.finishTask(year.the("execute-measure", code), "worker", year.execution(code));
            year.prove(code, "worker");
            year.finishTask(year.the("review-measure", code), "checker", year.passed(year.digest(code)));
        }

        private void waits(UserTask task, TestYear year) {
            waits(task, year, "report", requireNonNull(year.now().compiledReport()));
        }

        private void waits(UserTask task, TestYear year, String part, String digest) {
            waiting.put(task, new Waiting(year, year.the(task.key()), year.cycle.key() + "/" + part, digest));
        }
    }
}
