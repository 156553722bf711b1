package org.sujarit.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.sujarit.access.ActingAs;
import org.sujarit.amendment.Amendment;
import org.sujarit.amendment.Amendments;
import org.sujarit.amendment.Proposal;
import org.sujarit.document.AmendedPlans;
import org.sujarit.measure.Activity;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.measure.PlannedMeasure;
import org.sujarit.process.start.ProposingAmendments;
import org.sujarit.process.work.Work;
import org.sujarit.testing.YearFixture.TestYear;

/** Amends the plan of a year as people would. */
@Component
public class AmendmentFixture {

    public static final String REASON = "มีภารกิจเพิ่มระหว่างปี";

    private final ProposingAmendments proposing;
    private final Amendments amendments;
    private final AmendedPlans plans;
    private final YearFixture years;
    private final Measures measures;
    private final Work work;
    private final ActingAs actingAs;
    private final TransactionTemplate transaction;
    private final ObjectMapper json;

    AmendmentFixture(
            ProposingAmendments proposing,
            Amendments amendments,
            AmendedPlans plans,
            YearFixture years,
            Measures measures,
            Work work,
            ActingAs actingAs,
            TransactionTemplate transaction,
            ObjectMapper json) {
        this.proposing = proposing;
        this.amendments = amendments;
        this.plans = plans;
        this.years = years;
        this.measures = measures;
        this.work = work;
        this.actingAs = actingAs;
        this.transaction = transaction;
        this.json = json;
    }

    /** One change of a year's plan. */
    public class TestAmendment {

        public final TestYear year;
        private final Long id;

        TestAmendment(TestYear year, Long id) {
            this.year = year;
            this.id = id;
        }

        public Amendment now() {
            return amendments.get(id);
        }

        /** What a decision on it would be about. */
        public String digest() {
            return Objects.requireNonNull(transaction.execute(status -> plans.digest(plans.of(amendments.get(id)))));
        }

        /** Ids of its open tasks of that kind. */
        public List<String> open(String task) {
            String key = now().key();
            return work.openIn(year.cycle.key()).stream()
                    .filter(one -> one.key().equals(task) && one.businessKey().equals(key))
                    .map(Work.Open::id)
                    .toList();
        }

        public String the(String task) {
            List<String> open = open(task);
            if (open.size() != 1) {
                throw new AssertionError(task + " is open " + open.size() + " times");
            }
            return open.get(0);
        }

        public void reviewedBy(String person) {
            year.finishTask(the("review-amendment"), person, year.passed(digest()));
        }

        public void approvedBy(String person) {
            year.finishTask(the("approve-amendment"), person, year.passed(digest()));
        }

        public void returnedBy(String task, String person) {
            year.finishTask(the(task), person, year.returned(digest(), "ขอรายละเอียดเพิ่ม"));
        }

        /** Through review and approval to the new version of the plan. */
        public void agreed() {
            reviewedBy("reviewer");
            approvedBy("manager");
            year.runJobs();
        }

        /** What its form sends to send it again. */
        public Map<String, Object> kept(Map<String, Object> typed) {
            Map<String, Object> answer = new HashMap<>(typed);
            answer.put("kept", true);
            answer.put("reason", REASON);
            return answer;
        }
    }

    /** One measure more for the first finding. */
    public TestAmendment add(TestYear year, String title) {
        return propose(year, "officer", null, another(year, title));
    }

    /** What the officer types for one measure more. */
    public Map<String, Object> another(TestYear year, String title) {
        Map<String, Object> typed = year.measureFor(years.findings(year).get(0), year.agency.unit);
        typed.put("title", title);
        return typed;
    }

    /** Another plan for that measure. */
    public TestAmendment change(TestYear year, String code, Consumer<Map<String, Object>> changing) {
        return propose(year, "officer", year.measure(code).id(), changed(year, code, changing));
    }

    /** What the officer types for another plan of that measure. */
    public Map<String, Object> changed(TestYear year, String code, Consumer<Map<String, Object>> changing) {
        Map<String, Object> typed = Objects.requireNonNull(transaction.execute(status -> {
            Measure measure = measures.whole(year.measure(code).id());
            Map<String, Object> now =
                    year.measureFor(measure.findings().iterator().next(), measure.unit());
            now.put("title", measure.approach().title());
            now.put(
                    "activities",
                    measure.activities().stream().map(Activity::text).toList());
            return now;
        }));
        changing.accept(typed);
        return typed;
    }

    public TestAmendment propose(TestYear year, String person, @Nullable Long measure, Map<String, Object> typed) {
        Proposal wanted = new Proposal(measure, REASON, json.convertValue(typed, PlannedMeasure.Typed.class));
        Amendment amendment = actingAs.call(
                year.agency.actor(person), () -> proposing.propose(year.now(), wanted, year.agency.id(person)));
        return new TestAmendment(year, amendment.id());
    }
}
