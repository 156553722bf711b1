package org.sujarit.desk.measures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.sujarit.access.CurrentActor;
import org.sujarit.api.measure.MeasureView;
import org.sujarit.api.measure.MeasureViews;
import org.sujarit.api.measure.ReadableMeasures;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.desk.OneMeasure;
import org.sujarit.measure.Measure;

/** One measure: its plan, what was done and what proves it, who did what, where it stands and what can be done. */
@Controller
@OneMeasure
class MeasurePageController {

    private final ReadableMeasures readable;
    private final MeasureViews views;
    private final Cycles cycles;
    private final Timeline timeline;
    private final MeasureActions actions;
    private final CurrentActor current;
    private final MeasureFacts facts;

    MeasurePageController(
            ReadableMeasures readable,
            MeasureViews views,
            Cycles cycles,
            Timeline timeline,
            MeasureActions actions,
            CurrentActor current,
            MeasureFacts facts) {
        this.readable = readable;
        this.views = views;
        this.cycles = cycles;
        this.timeline = timeline;
        this.actions = actions;
        this.current = current;
        this.facts = facts;
    }

    @GetMapping(MeasureListController.PATH + "/{agency}/{year}/{code}")
    @Transactional(readOnly = true)
    public String page(@PathVariable String agency, @PathVariable String year, @PathVariable String code, Model model) {
        Measure measure = readable.get(agency, year, code);
        Cycle cycle = cycles.get(measure.cycleId());
        MeasureView view = views.of(measure);
        model.addAttribute("measure", view);
        model.addAttribute("agencyName", cycle.agency().name());
        model.addAttribute("year", measure.fiscalYear().year());
        model.addAttribute("address", MeasureListController.PATH + "/" + measure.key());
        model.addAttribute("stages", Stage.of(measure.state()));
        model.addAttribute("actions", actions.of(measure, cycle, current.get()));
        model.addAttribute("plan", facts.plan(measure, view));
        model.addAttribute("came", facts.came(view));
        model.addAttribute("steps", facts.steps(view));
        model.addAttribute(
                "loose",
                view.evidence().stream().filter(one -> one.activityId() == null).toList());
        model.addAttribute("late", facts.late(measure));
        List<Timeline.Line> told = timeline.of(measure, view.evidence());
        List<Timeline.Line> decisions =
                told.stream().filter(Timeline.Line::decision).toList();
        model.addAttribute("timeline", told);
        model.addAttribute("decisions", decisions);
        model.addAttribute("returned", returned(measure, decisions));
        return "desk/measure";
    }

    /** The decision that the owner works on now; null where nothing was sent back, or it is sent again. */
    private static Timeline.@Nullable Line returned(Measure measure, List<Timeline.Line> decisions) {
        List<Timeline.Line> own = decisions.stream().filter(Timeline.Line::own).toList();
        return measure.state().takesEvidence() && !own.isEmpty() ? own.get(own.size() - 1) : null;
    }
}
