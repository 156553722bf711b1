package org.sujarit.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.access.People;
import org.sujarit.refusal.ProblemAnswers;
import org.sujarit.refusal.Refused;

/**
 * Knows whose a page is that stays open. Our scripts learn with the first answer of the API who opened their page and say
 * so with every call: when somebody else has logged in meanwhile, in another tab, what the one typed is not sent in the
 * name of the other.
 */
@Component
public class OpenedPages {

    private static final String HEADER = "X-SUJARIT-PERSON";

    private final ProblemAnswers answers;
    private final People people;

    OpenedPages(ProblemAnswers answers, People people) {
        this.answers = answers;
        this.people = people;
    }

    /**
     * Tells the page whose it is, by a header for scripts and an attribute for templates.
     *
     * @return false when it was somebody else's, who is told then
     */
    public boolean isTheirs(Actor actor, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HEADER, actor.id());
        request.setAttribute("reader", actor.id());
        String opener = request.getHeader(HEADER);
        if (opener == null || opener.equals(actor.id())) {
            return true;
        }
        Refused refused = Refused.forbidden("access.other-login", people.name(actor.id()));
        answers.tell(HttpStatus.UNAUTHORIZED, refused, request, response);
        return false;
    }
}
