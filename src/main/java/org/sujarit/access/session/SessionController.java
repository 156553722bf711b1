package org.sujarit.access.session;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.sujarit.access.CurrentActor;
import org.sujarit.access.People;

/** Tells a page that stays open who is logged in in its browser by now. */
@RestController
class SessionController {

    private final CurrentActor current;
    private final People people;

    SessionController(CurrentActor current, People people) {
        this.current = current;
        this.people = people;
    }

    @GetMapping("/api/session")
    People.Named session() {
        String person = current.get().id();
        return new People.Named(person, people.name(person));
    }
}
