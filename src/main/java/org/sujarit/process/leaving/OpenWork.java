package org.sujarit.process.leaving;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.sujarit.access.ActingAs;
import org.sujarit.access.People;
import org.sujarit.agency.Agencies;
import org.sujarit.amendment.Amendment;
import org.sujarit.amendment.Amendments;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.refusal.Refused;

/** What still waits for a person, a unit or an agency. While there is any they stay, and whoever asks is told what it is. */
@Component
class OpenWork {

    /** As many as a message can name. */
    private static final int NAMED = 10;

    private final TaskService tasks;
    private final Measures measures;
    private final Cycles cycles;
    private final Agencies agencies;
    private final Amendments amendments;
    private final People people;
    private final ActingAs actingAs;

    OpenWork(
            TaskService tasks,
            Measures measures,
            Cycles cycles,
            Agencies agencies,
            Amendments amendments,
            People people,
            ActingAs actingAs) {
        this.tasks = tasks;
        this.measures = measures;
        this.cycles = cycles;
        this.agencies = agencies;
        this.amendments = amendments;
        this.people = people;
        this.actingAs = actingAs;
    }

    /** @throws Refused while the person owns a measure or has taken work */
    void mustBeNoneOf(String person) {
        List<String> owned =
                measures.openOfOwner(person).stream().map(Measure::key).toList();
        List<String> taken = actingAs
                .lookUp(() -> tasks.createTaskQuery().taskAssignee(person).list())
                .stream()
                .filter(task -> task.getExecutionId() != null)
                .map(Task::getName)
                .toList();
        refuseIfAny("leaving.person", person, Stream.concat(owned.stream(), taken.stream()));
    }

    /** @throws Refused while a measure of the unit is not closed, or a proposed change of a plan names it */
    void mustBeNoneOfUnit(String group) {
        Stream<String> open = measures.openOfUnit(group).stream().map(Measure::key);
        refuseIfAny("leaving.unit", group, Stream.concat(open, proposedFor(group)));
    }

    private Stream<String> proposedFor(String unit) {
        List<Long> years = cycles.openOf(people.agenciesOfUnit(unit)).stream()
                .map(Cycle::id)
                .toList();
        return years.isEmpty()
                ? Stream.of()
                : amendments.openIn(years).stream()
                        .filter(amendment -> unit.equals(amendment.proposal().unit()))
                        .map(Amendment::key);
    }

    /** @throws Refused while a year of the agency is not closed; its closed years keep it too, as nobody could read them */
    void mustBeNoneOfAgency(String code) {
        refuseIfAny(
                "leaving.agency", code, cycles.openOf(List.of(code)).stream().map(Cycle::key));
        if (agencies.findByCode(code).isPresent()) {
            throw Refused.forbidden("leaving.agency.kept", code);
        }
    }

    private static void refuseIfAny(String message, String whose, Stream<String> open) {
        List<String> names = open.distinct().toList();
        if (!names.isEmpty()) {
            String named = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
            throw Refused.forbidden(message, whose, names.size() > NAMED ? named + ", …" : named, names.size());
        }
    }
}
