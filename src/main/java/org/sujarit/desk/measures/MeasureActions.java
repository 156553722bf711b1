package org.sujarit.desk.measures;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.access.Role;
import org.sujarit.api.task.TaskLists;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.CycleState;
import org.sujarit.evidence.Contributors;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasureState;
import org.sujarit.text.Texts;

/** What one person can do about a measure from its page; what needs rights asks for them again where it is done. */
@Component
class MeasureActions {

    private final TaskLists tasks;
    private final Contributors contributors;
    private final Texts texts;

    MeasureActions(TaskLists tasks, Contributors contributors, Texts texts) {
        this.tasks = tasks;
        this.contributors = contributors;
        this.texts = texts;
    }

    /** A way to do it. */
    record Action(String href, String text) {}

    /** The reader's own open task first. */
    List<Action> of(Measure measure, Cycle year, Actor reader) {
        List<Action> actions = new ArrayList<>();
        tasks.linkTo(measure.key(), reader).ifPresent(href -> add(href, "task", actions));
        if (contributors.mayAdd(measure, reader.id())) {
            add(MeasureListController.PATH + "/" + measure.key() + "/record", "record", actions);
        }
        boolean officer = reader.is(Role.ITA_OFFICER);
        boolean heads = reader.is(Role.UNIT_HEAD) && reader.groups().contains(measure.unit());
        if ((officer || heads) && measure.state() == MeasureState.STARTED) {
            add(OwnersController.PATH, "owners", actions);
        }
        if ((officer || heads) && measure.state().takesEvidence()) {
            add("/home?measure=" + measure.key() + "#measures", "reassign", actions);
        }
        if (officer && year.state() == CycleState.RUNNING && measure.state().underWay()) {
            add("/camunda/app/tasklist/default/#/?processStart=amend-plan", "amend", actions);
        }
        if (officer && measure.approach().deadline() != null && !year.state().isOver()) {
            add("/home/cycles/" + year.id() + "/events", "event-day", actions);
        }
        add("/home/cycles/" + year.id() + "/checks", "checks", actions);
        add(
                year.state() == CycleState.CLOSED
                        ? "/portal/" + year.address()
                        : "/api/cycles/" + year.id() + "/report.html",
                year.state() == CycleState.CLOSED ? "published" : "report",
                actions);
        return actions;
    }

    private void add(String href, String word, List<Action> actions) {
        actions.add(new Action(href, texts.of("measure.action." + word)));
    }
}
