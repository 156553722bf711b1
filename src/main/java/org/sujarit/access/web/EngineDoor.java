package org.sujarit.access.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.sujarit.access.CurrentActor;
import org.sujarit.access.Role;
import org.sujarit.refusal.Refused;

/**
 * Which of the engine's own addresses take something; what is not named here takes nothing from anybody, the
 * administrator included: no deployment, change of a running process, message, variable, filter or lone task. What may be
 * read, and by whom what is named here may be written, is for the engine's rights to say.
 */
@Component
class EngineDoor {

    private static final String API = "/camunda/api";
    private static final String ENGINE = API + "/engine/engine/*";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** Questions too long for an address. */
    private static final List<String> ASKED = List.of(
            "task",
            "task/count",
            "filter/*/list",
            "filter/*/count",
            "filter/*/singleResult",
            "process-instance",
            "process-instance/count",
            "execution",
            "execution/count",
            "variable-instance",
            "variable-instance/count",
            "job",
            "job/count",
            "job-definition",
            "job-definition/count",
            "external-task",
            "external-task/count",
            "group",
            "group/count",
            "identity/password-policy",
            "history/activity-instance",
            "history/activity-instance/count",
            "history/detail",
            "history/job-log",
            "history/job-log/count",
            "history/process-instance",
            "history/process-instance/count",
            "history/task",
            "history/task/count",
            "history/variable-instance",
            "history/variable-instance/count");

    /** What people do in Tasklist, and to their own account. */
    private static final List<String> WORK = List.of(
            "POST task/*/claim",
            "POST task/*/unclaim",
            "POST task/*/assignee",
            "POST task/*/complete",
            "POST process-definition/*/start",
            "POST process-definition/*/submit-form",
            "POST process-definition/key/*/start",
            "POST process-definition/key/*/submit-form",
            "PUT user/*/profile",
            "PUT user/*/credentials");

    /** What the administrator does in Admin. */
    private static final List<String> REGISTER = List.of(
            "POST user/create",
            "POST user/*/unlock",
            "DELETE user/*",
            "POST group/create",
            "PUT group/*",
            "DELETE group/*",
            "PUT group/*/members/*",
            "DELETE group/*/members/*",
            "POST tenant/create",
            "PUT tenant/*",
            "DELETE tenant/*",
            "PUT tenant/*/user-members/*",
            "DELETE tenant/*/user-members/*",
            "PUT tenant/*/group-members/*",
            "DELETE tenant/*/group-members/*");

    /** What the administrator does in Cockpit: stopped work is tried again, held or let go on. */
    private static final List<String> REPAIR = List.of(
            "POST job/*/execute",
            "PUT job/*/retries",
            "PUT job/*/suspended",
            "PUT job-definition/*/retries",
            "PUT job-definition/*/suspended",
            "PUT process-instance/*/suspended",
            "PUT process-definition/*/suspended",
            "PUT incident/*/annotation",
            "DELETE incident/*/annotation");

    private static final RequestMatcher ALL =
            PathPatternRequestMatcher.withDefaults().matcher(API + "/**");

    /** Reading, and what people do; each finds what the engine's rights give. */
    static final RequestMatcher EVERYBODY = new OrRequestMatcher(Stream.of(
                    Stream.<RequestMatcher>of(request -> READING.contains(request.getMethod()) && ALL.matches(request)),
                    ASKED.stream().map(path -> matcher(HttpMethod.POST, ENGINE + "/" + path)),
                    WORK.stream().map(EngineDoor::described),
                    Stream.of(
                            // Cockpit's own questions; it has nothing else there.
                            matcher(HttpMethod.POST, API + "/cockpit/plugin/**"),
                            matcher(HttpMethod.POST, API + "/admin/auth/user/*/logout")))
            .flatMap(matchers -> matchers)
            .toList());

    /** What Camunda's web apps offer to the administrator; the engine would say to others that nothing was there. */
    static final RequestMatcher ADMINISTRATOR = new OrRequestMatcher(Stream.of(REGISTER, REPAIR)
            .flatMap(List::stream)
            .map(EngineDoor::described)
            .toList());

    private final CurrentActor current;

    EngineDoor(CurrentActor current) {
        this.current = current;
    }

    /** Whether it is the administrator in this moment, and not in the hour of the login. */
    boolean opensTo(Authentication login) {
        try {
            return login.isAuthenticated()
                    && !(login instanceof AnonymousAuthenticationToken)
                    && current.get().is(Role.ADMINISTRATOR);
        } catch (Refused gone) {
            return false;
        }
    }

    private static RequestMatcher described(String route) {
        String[] methodAndPath = route.split(" ", 2);
        return matcher(HttpMethod.valueOf(methodAndPath[0]), ENGINE + "/" + methodAndPath[1]);
    }

    private static RequestMatcher matcher(HttpMethod method, String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(method, pattern);
    }
}
