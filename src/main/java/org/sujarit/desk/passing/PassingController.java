package org.sujarit.desk.passing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.sujarit.access.CurrentActor;
import org.sujarit.text.Texts;

/** Who reviews or approves passes several measures that they have opened, and is asked before it happens. */
@Controller
@RequestMapping(PassingController.PATH)
class PassingController {

    static final String PATH = "/home/measures/decisions";

    private final PassingMeasures passing;
    private final CurrentActor current;
    private final Texts texts;

    PassingController(PassingMeasures passing, CurrentActor current, Texts texts) {
        this.passing = passing;
        this.current = current;
        this.texts = texts;
    }

    /**
     * Those that wait, or, of those that are ticked, what would happen.
     *
     * @param check whether that is asked
     */
    @GetMapping
    String choose(
            @RequestParam(defaultValue = "") List<Long> measure,
            @RequestParam(defaultValue = "false") boolean check,
            Model model) {
        List<PassingMeasures.Waiting> waiting = passing.waitingFor(current.get());
        List<PassingMeasures.Waiting> opened =
                waiting.stream().filter(PassingMeasures.Waiting::opened).toList();
        model.addAttribute("opened", opened);
        model.addAttribute(
                "unopened", waiting.stream().filter(one -> !one.opened()).toList());
        model.addAttribute("ticked", measure);
        if (check) {
            List<PassingMeasures.Waiting> chosen =
                    opened.stream().filter(one -> measure.contains(one.id())).toList();
            if (!chosen.isEmpty()) {
                model.addAttribute("chosen", chosen);
                return "desk/measures-passing-sure";
            }
            model.addAttribute("problem", texts.of("owners.none-ticked"));
        }
        return "desk/measures-passing";
    }

    @PostMapping
    String pass(@RequestParam(defaultValue = "") List<Long> measure, RedirectAttributes attributes) {
        PassingMeasures.Outcome outcome = passing.pass(measure, current.get());
        attributes.addFlashAttribute("done", texts.of("passing.done", texts.digits(String.valueOf(outcome.passed()))));
        attributes.addFlashAttribute("refused", new ArrayList<>(outcome.refused()));
        return "redirect:" + PATH;
    }
}
