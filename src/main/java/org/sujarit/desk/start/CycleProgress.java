package org.sujarit.desk.start;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.Actor;
import org.sujarit.access.Role;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.CycleState;
import org.sujarit.measure.Measures;
import org.sujarit.measure.Progress;
import org.sujarit.text.Texts;

/** How far the years of a person's agencies are. */
@Component
class CycleProgress {

    private static final int WHOLE = 100;

    private final Measures measures;
    private final OpenAmendments amendments;
    private final Texts texts;

    CycleProgress(Measures measures, OpenAmendments amendments, Texts texts) {
        this.measures = measures;
        this.amendments = amendments;
        this.texts = texts;
    }

    /** One year. */
    record CycleLine(
            Long id,
            String agencyName,
            int fiscalYear,
            String stateText,
            long total,
            long done,
            long percent,
            @Nullable String portalHref,
            String reportHref,
            @Nullable String changesHref,
            @Nullable String takenInHref,
            boolean amendable,
            List<OpenAmendments.Line> amendments) {}

    /** @param all the years of the reader's agencies */
    @Transactional(readOnly = true)
    List<CycleLine> of(List<Cycle> all, Actor actor) {
        if (all.isEmpty()) {
            return List.of();
        }
        Map<Long, Progress> progress = measures
                .progressOf(all.stream().map(Cycle::id).toList())
                .stream()
                .collect(Collectors.toMap(Progress::cycleId, Function.identity()));
        Map<Long, List<OpenAmendments.Line>> proposed = amendments.of(all);
        return all.stream()
                .map(cycle -> line(
                        cycle,
                        progress.getOrDefault(cycle.id(), new Progress(cycle.id(), 0, 0)),
                        proposed.getOrDefault(cycle.id(), List.of()),
                        actor))
                .toList();
    }

    private CycleLine line(Cycle cycle, Progress progress, List<OpenAmendments.Line> proposed, Actor actor) {
        boolean published = cycle.state() == CycleState.CLOSED;
        boolean changes = cycle.state() == CycleState.RUNNING && actor.is(Role.ITA_OFFICER);
        return new CycleLine(
                cycle.id(),
                cycle.agency().name(),
                cycle.fiscalYear().year(),
                texts.of("cycle.state", cycle.state()),
                progress.total(),
                progress.closed(),
                progress.total() == 0 ? 0 : WHOLE * progress.closed() / progress.total(),
                published ? "/portal/" + cycle.address() : null,
                "/api/cycles/" + cycle.id() + "/report.html",
                changes ? "/home/cycles/" + cycle.id() + "/report-changes" : null,
                cycle.state() == CycleState.TAKEN_IN ? "/home/intake/" + cycle.id() : null,
                changes,
                proposed);
    }
}
