package org.sujarit.process.job;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.ActingAs;
import org.sujarit.access.Actor;
import org.sujarit.access.Role;
import org.sujarit.audit.AuditTrail;
import org.sujarit.refusal.Refused;

/** Work in the background that failed, for those who can do something about it. */
@Component
public class FailedWork {

    /** Audit chain of what belongs to no year, as the opening of all years. */
    private static final String INSTALLATION = "installation";

    private final FailedJobs jobs;
    private final ManagementService management;
    private final ActingAs actingAs;
    private final AuditTrail trail;
    private final Clock clock;

    FailedWork(FailedJobs jobs, ManagementService management, ActingAs actingAs, AuditTrail trail, Clock clock) {
        this.jobs = jobs;
        this.management = management;
        this.actingAs = actingAs;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A job that failed at least once.
     *
     * @param agency name of whose it is; null of work for all agencies
     * @param subject business key, as {@code bongti/2566}; null of work for all agencies
     * @param name as it is drawn in the diagram
     * @param next when it is tried again by itself; null when it is not any more
     * @param cause as the machine said it, for an administrator
     */
    public record Failed(
            String id,
            @Nullable String agency,
            @Nullable String subject,
            String name,
            @Nullable Instant next,
            String cause) {}

    /** An officer sees that of the own agencies, an administrator all; nobody else sees any. */
    public List<Failed> of(Actor actor) {
        if (actor.is(Role.ADMINISTRATOR)) {
            return actingAs.lookUp(jobs::all);
        }
        return actor.is(Role.ITA_OFFICER) && !actor.agencies().isEmpty()
                ? actingAs.lookUp(() -> jobs.of(actor.agencies()))
                : List.of();
    }

    /**
     * Lets it be tried again at once, and then as often as a new one.
     *
     * @throws Refused when it is done by now, or not theirs
     */
    @Transactional
    public void again(String id, Actor actor) {
        Failed failed = of(actor).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.missing("failed-work.gone"));
        actingAs.lookUp(() -> {
            mustNotBeSuspended(failed);
            management.setJobRetries(id, PatientRetries.TRIES);
            management.setJobDuedate(id, Date.from(clock.instant()));
            return failed;
        });
        String subject = failed.subject();
        trail.record(subject == null ? INSTALLATION : subject, actor.id(), "work-tried-again", failed.name());
    }

    /** It would be asked for again, and nothing would happen. */
    private void mustNotBeSuspended(Failed failed) {
        if (management.createJobQuery().jobId(failed.id()).suspended().count() > 0) {
            String subject = failed.subject();
            throw Refused.conflict("work.suspended.named", subject == null ? failed.name() : subject);
        }
    }
}
