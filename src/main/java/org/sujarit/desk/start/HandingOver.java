package org.sujarit.desk.start;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.Actor;
import org.sujarit.access.People;
import org.sujarit.access.Role;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.CycleState;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.text.Texts;

/** Measures under way that the officer, or the head of their unit, may give to somebody else. */
@Component
class HandingOver {

    /** Each comes with everybody it can be given to; the others are found in the list of measures. */
    private static final int SHOWN = 20;

    private final Measures measures;
    private final People people;
    private final Texts texts;

    HandingOver(Measures measures, People people, Texts texts) {
        this.measures = measures;
        this.people = people;
        this.texts = texts;
    }

    /** A measure whose owner may be changed by the reader. */
    record Line(
            Long id,
            String key,
            String code,
            String title,
            People.Named owner,
            String stateText,
            List<People.Named> people) {}

    /** @param more whether there are others */
    record Lines(List<Line> measures, boolean more) {

        static final Lines NONE = new Lines(List.of(), false);
    }

    /**
     * The first of them.
     *
     * @param years of the reader's agencies
     * @param wanted business key of one that comes before the others, as its own page leads here; else empty
     */
    @Transactional(readOnly = true)
    Lines of(Collection<Cycle> years, String wanted, Actor reader) {
        List<Long> running = years.stream()
                .filter(year -> year.state() == CycleState.RUNNING)
                .map(Cycle::id)
                .toList();
        boolean officer = reader.is(Role.ITA_OFFICER);
        if (running.isEmpty() || (!officer && !reader.is(Role.UNIT_HEAD))) {
            return Lines.NONE;
        }
        Limit limit = Limit.of(SHOWN + 1);
        List<Measure> found =
                officer ? measures.openIn(running, limit) : measures.openIn(running, reader.groups(), limit);
        List<Measure> shown =
                new ArrayList<>(wanted(wanted, running, reader).stream().toList());
        found.stream()
                .limit(SHOWN)
                .filter(measure -> !measure.key().equals(wanted))
                .forEach(shown::add);
        Map<String, List<People.Named>> members =
                people.membersOf(shown.stream().map(Measure::unit).collect(Collectors.toSet()));
        return new Lines(
                shown.stream()
                        .map(measure -> line(measure, members.getOrDefault(measure.unit(), List.of())))
                        .toList(),
                found.size() > SHOWN);
    }

    private Optional<Measure> wanted(String key, Collection<Long> running, Actor reader) {
        int code = key.lastIndexOf('/');
        return code < 0
                ? Optional.empty()
                : measures.findByCycleKeyAndCode(key.substring(0, code), key.substring(code + 1))
                        .filter(measure -> running.contains(measure.cycleId()))
                        .filter(measure -> measure.state().takesEvidence())
                        .filter(measure ->
                                reader.is(Role.ITA_OFFICER) || reader.groups().contains(measure.unit()));
    }

    private Line line(Measure measure, List<People.Named> unit) {
        String owner = measure.namedOwner();
        People.Named named = unit.stream()
                .filter(person -> person.id().equals(owner))
                .findFirst()
                .orElseGet(() -> new People.Named(owner, owner));
        return new Line(
                measure.id(),
                measure.key(),
                measure.code(),
                measure.approach().title(),
                named,
                texts.of("measure.state", measure.state()),
                unit);
    }
}
