package org.sujarit.process;

import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.access.ActingAs;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.measure.Measure;
import org.sujarit.process.start.Processes;
import org.sujarit.refusal.Refused;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** What tests of the running processes share: a year, its instances, its audit trail and what was refused. */
@ApplicationTest
@Tag("database")
@ExtendWith(WalkedParts.class)
abstract class ProcessTest {

    static final int YEAR = 2569;

    @Autowired
    ProcessEngine engine;

    @Autowired
    AgencyFixture agencies;

    @Autowired
    YearFixture years;

    @Autowired
    ActingAs actingAs;

    @Autowired
    private AuditTrail trail;

    @BeforeEach
    void letAssertionsAskTheRunningEngine() {
        AbstractAssertions.init(engine);
    }

    TestYear openedYear() {
        return years.open(agencies.make(), YEAR);
    }

    TestYear runningYear() {
        TestYear year = openedYear();
        year.run();
        return year;
    }

    /** The running instance of the year itself. */
    ProcessInstance cycleOf(TestYear year) {
        return instance(Processes.CYCLE, year.cycle.key());
    }

    /** The running instance of one of its measures. */
    ProcessInstance measureOf(TestYear year, String code) {
        return instance(Processes.MEASURE, year.cycle.key() + "/" + code);
    }

    private ProcessInstance instance(String process, String key) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(key)
                .singleResult();
    }

    /** What the audit trail says was done, oldest first. */
    List<String> actions(String stream) {
        return trail.entriesOf(stream).stream().map(AuditEntry::action).toList();
    }

    List<String> actions(Measure measure) {
        return actions(measure.key());
    }

    /** The message key of the refusal that came out, however deep the engine wrapped it. */
    static String refusal(ThrowingCallable call) {
        return refused(call).reasons().get(0).key();
    }

    static Refused refused(ThrowingCallable call) {
        @Nullable Throwable thrown = Assertions.catchThrowable(call);
        while (thrown != null && !(thrown instanceof Refused)) {
            thrown = thrown.getCause();
        }
        if (thrown instanceof Refused refused) {
            return refused;
        }
        throw new AssertionError("nothing was refused");
    }

    <T> T as(TestAgency agency, String person, Supplier<T> call) {
        return actingAs.call(agency.actor(person), call);
    }

    void doAs(TestAgency agency, String person, Runnable call) {
        actingAs.run(agency.actor(person), call);
    }

    /** The jobs of an instance that wait at that activity. */
    List<Job> jobsAt(ProcessInstance instance, String activity) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(activity)
                .list();
    }
}
