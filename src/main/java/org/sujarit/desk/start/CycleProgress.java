package org.sujarit.desk.start;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.Actor;
import org.sujarit.access.People;
import org.sujarit.access.Role;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.CycleState;
import org.sujarit.cycle.Cycles;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.measure.Progress;
import org.sujarit.text.Texts;

/** How far the years of a person's agencies are. */
@Component
class CycleProgress {

    private static final int WHOLE = 100;

    private final Cycles cycles;
    private final Measures measures;
    private final OpenAmendments amendments;
    private final People people;
    private final Texts texts;

    CycleProgress(Cycles cycles, Measures measures, OpenAmendments amendments, People people, Texts texts) {
        this.cycles = cycles;
        this.measures = measures;
        this.amendments = amendments;
        this.people = people;
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

    /** A measure whose owner may be changed by the reader. */
    record MeasureLine(
            Long id,
            String key,
            String code,
            String title,
            People.Named owner,
            String stateText,
            List<People.Named> people) {}

    @Transactional(readOnly = true)
    List<CycleLine> cycles(Actor actor) {
        List<Cycle> all = cycles.ofAgencies(actor.agencies());
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
                published ? "/portal/" + cycle.key() : null,
                "/api/cycles/" + cycle.id() + "/report.html",
                changes ? "/home/cycles/" + cycle.id() + "/report-changes" : null,
                cycle.state() == CycleState.TAKEN_IN ? "/home/intake/" + cycle.id() : null,
                changes,
                proposed);
    }

    /** Measures under way that the officer, or the head of their unit, may give to somebody else. */
    @Transactional(readOnly = true)
    List<MeasureLine> reassignable(Actor actor) {
        boolean officer = actor.is(Role.ITA_OFFICER);
        if (!officer && !actor.is(Role.UNIT_HEAD)) {
            return List.of();
        }
        List<Long> running = cycles.ofAgencies(actor.agencies()).stream()
                .filter(cycle -> cycle.state() == CycleState.RUNNING)
                .map(Cycle::id)
                .toList();
        List<Measure> open = measures.openIn(running).stream()
                .filter(measure -> officer || actor.groups().contains(measure.unit()))
                .toList();
        Map<String, List<People.Named>> members = new HashMap<>();
        Set<String> units = open.stream().map(Measure::unit).collect(Collectors.toSet());
        units.forEach(unit -> members.put(unit, people.membersOf(unit)));
        return open.stream().map(measure -> line(measure, members)).toList();
    }

    private MeasureLine line(Measure measure, Map<String, List<People.Named>> members) {
        List<People.Named> unit = members.getOrDefault(measure.unit(), List.of());
        String owner = measure.namedOwner();
        People.Named named = unit.stream()
                .filter(person -> person.id().equals(owner))
                .findFirst()
                .orElseGet(() -> new People.Named(owner, owner));
        return new MeasureLine(
                measure.id(),
                measure.key(),
                measure.code(),
                measure.approach().title(),
                named,
                texts.of("measure.state", measure.state()),
                unit);
    }
}
