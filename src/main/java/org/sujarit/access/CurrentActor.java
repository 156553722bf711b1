package org.sujarit.access;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The person who is logged in, with the roles and agencies of this moment and not of the hour of the login. */
@Component
public class CurrentActor {

    private static final String REMEMBERED = CurrentActor.class.getName();

    private final People people;

    CurrentActor(People people) {
        this.people = people;
    }

    /**
     * @throws IllegalStateException where nobody is logged in; such requests are stopped earlier
     * @throws org.sujarit.refusal.Refused when the person's account is gone
     */
    public Actor get() {
        return known().actor();
    }

    /** What that person is called; known with the rest, so that nothing more is asked for it. */
    public String name() {
        return known().name();
    }

    private People.Known known() {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login == null || !login.isAuthenticated()) {
            throw new IllegalStateException("nobody is logged in");
        }
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        if (request.getAttribute(REMEMBERED, RequestAttributes.SCOPE_REQUEST) instanceof People.Known known) {
            return known;
        }
        People.Known known = people.known(login.getName());
        request.setAttribute(REMEMBERED, known, RequestAttributes.SCOPE_REQUEST);
        return known;
    }

    /** @throws org.sujarit.refusal.Refused unless it is an administrator of the installation */
    public Actor administrator() {
        Actor actor = get();
        actor.mustBe(Role.ADMINISTRATOR);
        return actor;
    }

    /** @throws org.sujarit.refusal.Refused unless it is an ITA officer */
    public Actor officer() {
        Actor actor = get();
        actor.mustBe(Role.ITA_OFFICER);
        return actor;
    }

    /** @throws org.sujarit.refusal.Refused unless it is an ITA officer of that agency */
    public Actor officerOf(String agency) {
        Actor actor = officer();
        actor.mustBelongTo(agency);
        return actor;
    }
}
