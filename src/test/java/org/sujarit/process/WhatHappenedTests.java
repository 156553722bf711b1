package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.sujarit.cycle.event.PlanReturned;
import org.sujarit.cycle.event.ReportApproved;
import org.sujarit.cycle.event.ReportReturned;
import org.sujarit.cycle.event.ReportReviewed;
import org.sujarit.cycle.event.ReportSubmitted;
import org.sujarit.event.Event;
import org.sujarit.measure.event.CancellationRefused;
import org.sujarit.measure.event.MeasureCancelled;
import org.sujarit.measure.event.MeasurePublished;
import org.sujarit.measure.event.MeasureReturned;
import org.sujarit.measure.event.MeasureReviewed;
import org.sujarit.measure.event.OwnerNamed;
import org.sujarit.process.work.ChangingCourse;
import org.sujarit.process.work.WorkOffered;
import org.sujarit.publication.DocumentPublished;
import org.sujarit.testing.YearFixture.TestYear;

/** Whoever wants to know of the year's life is told of each step of it, once. */
@RecordApplicationEvents
@Tag("once")
class WhatHappenedTests extends ProcessTest {

    private static final String CODE = "i7-1";

    @Autowired
    private ApplicationEvents happened;

    @Autowired
    private ChangingCourse course;

    @Test
    void aYearTellsWhatHappensFromItsPlanToItsReport() {
        TestYear year = openedYear();
        year.run();
        assertThat(told()).containsOnlyOnce("PlanSubmitted", "PlanApproved", "DocumentPublished");
        year.measures().forEach(measure -> year.carryOut(measure.code()));
        year.runJobs();
        year.report();
        year.runJobs();
        assertThat(count(ReportSubmitted.class)).isEqualTo(1);
        assertThat(count(ReportReviewed.class)).isEqualTo(1);
        assertThat(count(ReportApproved.class)).isEqualTo(1);
        assertThat(count(DocumentPublished.class)).isEqualTo(2);
        assertThat(count(PlanReturned.class) + count(ReportReturned.class)).isZero();
    }

    @Test
    void aMeasureTellsWhatHappensFromItsOwnerToItsPublication() {
        TestYear year = runningYear();
        happened.clear();
        year.carryOut(CODE);
        assertThat(told().stream().filter(name -> !name.equals("WorkOffered") && !name.equals("NoticeGiven")))
                .containsExactly(
                        "OwnerNamed", "MeasureSubmitted", "MeasureReviewed", "MeasureApproved", "MeasurePublished");
        assertThat(happened.stream(WorkOffered.class).map(WorkOffered::kind))
                .containsExactly("execute-measure", "attach-evidence", "review-measure", "approve-measure");
        assertThat(happened.stream(OwnerNamed.class)).singleElement().satisfies(named -> {
            assertThat(named.owner()).isEqualTo(year.agency.id("staff1"));
            assertThat(named.former()).isNull();
            assertThat(named.happened().by()).isEqualTo(year.agency.id("head"));
        });
    }

    @Test
    void whatComesBackOrIsGivenUpIsToldToo() {
        TestYear year = runningYear();
        year.assign(CODE);
        Long id = year.measure(CODE).id();
        course.requestCancellation(id, "งบประมาณไม่พอ", year.agency.actor("staff1"));
        year.finishTask(year.the("approve-cancellation", CODE), "manager", year.returned(year.wish(CODE), "ยังทำได้"));
        assertThat(happened.stream(CancellationRefused.class).map(CancellationRefused::asked))
                .containsExactly(year.agency.id("staff1"));
        year.execute(CODE);
        year.prove(CODE);
        year.finishTask(year.the("review-measure", CODE), "reviewer", year.returned(year.digest(CODE), "ขอวันที่"));
        assertThat(count(MeasureReturned.class)).isEqualTo(1);
        assertThat(count(MeasureReviewed.class) + count(MeasureCancelled.class)).isZero();
        course.reassign(id, year.agency.id("colleague"), "ลาออก", year.agency.actor("head"));
        assertThat(happened.stream(OwnerNamed.class).map(OwnerNamed::former))
                .containsExactly(null, year.agency.id("staff1"));
        course.requestCancellation(id, "งบประมาณไม่พอจริง", year.agency.actor("colleague"));
        year.finishTask(year.the("approve-cancellation", CODE), "manager", year.passed(year.wish(CODE)));
        assertThat(count(MeasureCancelled.class)).isEqualTo(1);
        assertThat(count(MeasurePublished.class)).isZero();
    }

    private List<String> told() {
        return happened.stream(Event.class)
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }

    private long count(Class<? extends Event> kind) {
        return happened.stream(kind).count();
    }
}
