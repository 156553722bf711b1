package org.sujarit.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Which of the engine's own addresses take something; what is not named here takes nothing from anybody, the
 * administrator included: no deployment, change of a running process, message, variable, filter or lone task. What may be
 * read, and by whom what is named here may be written, is for the engine's rights to say.
 */
final class EngineDoor implements RequestMatcher {

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
            "DELETE tenant/*/group-members/*",
            "POST authorization/create",
            "PUT authorization/*",
            "DELETE authorization/*");

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

    private final RequestMatcher open = new OrRequestMatcher(Stream.of(
                    ASKED.stream().map(path -> matcher(HttpMethod.POST, ENGINE + "/" + path)),
                    Stream.of(WORK, REGISTER, REPAIR).flatMap(List::stream).map(EngineDoor::described),
                    Stream.of(
                            // Cockpit's own questions; it has nothing else there.
                            matcher(HttpMethod.POST, API + "/cockpit/plugin/**"),
                            matcher(HttpMethod.POST, API + "/admin/auth/user/*/logout")))
            .flatMap(matchers -> matchers)
            .toList());

    private final RequestMatcher all = PathPatternRequestMatcher.withDefaults().matcher(API + "/**");

    @Override
    public boolean matches(HttpServletRequest request) {
        return READING.contains(request.getMethod()) ? all.matches(request) : open.matches(request);
    }

    private static RequestMatcher described(String route) {
        String[] methodAndPath = route.split(" ", 2);
        return matcher(HttpMethod.valueOf(methodAndPath[0]), ENGINE + "/" + methodAndPath[1]);
    }

    private static RequestMatcher matcher(HttpMethod method, String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(method, pattern);
    }
}
