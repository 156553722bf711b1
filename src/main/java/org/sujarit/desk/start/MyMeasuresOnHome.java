package org.sujarit.desk.start;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.sujarit.access.CurrentActor;
import org.sujarit.desk.record.MyMeasures;

/** From the start page a result is recorded in a few seconds: the measures somebody carries out, each with its way there. */
@ControllerAdvice(assignableTypes = HomeController.class)
class MyMeasuresOnHome {

    private final CurrentActor current;
    private final MyMeasures measures;

    MyMeasuresOnHome(CurrentActor current, MyMeasures measures) {
        this.current = current;
        this.measures = measures;
    }

    @ModelAttribute
    void add(Model model) {
        model.addAttribute("myMeasures", measures.of(current.get().id()));
    }
}
