package org.sujarit.desk.start;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.sujarit.access.CurrentActor;
import org.sujarit.desk.dashboard.OwnNumbers;

/** What was sent back, is late, is due or waits for others, before everything else on the start page. */
@ControllerAdvice(assignableTypes = HomeController.class)
class NumbersOnHome {

    private final CurrentActor current;
    private final OwnNumbers numbers;

    NumbersOnHome(CurrentActor current, OwnNumbers numbers) {
        this.current = current;
        this.numbers = numbers;
    }

    @ModelAttribute
    void add(Model model) {
        model.addAttribute("own", numbers.of(current.get()));
    }
}
