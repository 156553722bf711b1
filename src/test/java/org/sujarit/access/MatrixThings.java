package org.sujarit.access;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.sujarit.testing.Browser;
import org.sujarit.testing.YearFixture.TestYear;

/**
 * The things of one agency that everybody asks for. What changes something is asked with an empty body: 422 and 400 mean
 * that the person is let in. The engine's own addresses that write are asked for things that are not there, tasks aside;
 * there 400 and 404 mean the same, and what they do to things that are there stands in BypassTests.
 */
final class MatrixThings {

    private static final String ENGINE = "/camunda/api/";
    private static final String NOTHING = "nothing";
    private static final List<String> FIELDS = List.of(
            "agency",
            "id",
            "code",
            "name",
            "location",
            "person",
            "title",
            "firstName",
            "lastName",
            "post",
            "day",
            "month");

    private final TestYear year;
    private final ProcessEngine engine;
    private final Task work;
    private final String evidence;
    private final String notice;
    private final Pattern name;

    MatrixThings(TestYear year, ProcessEngine engine, String evidence, String notice) {
        this.year = year;
        this.engine = engine;
        this.work = engine.getTaskService()
                .createTaskQuery()
                .taskId(year.the("execute-measure", "i7-1"))
                .singleResult();
        this.evidence = evidence;
        this.notice = notice;
        this.name = Pattern.compile(Pattern.quote(year.agency.code) + "(?![0-9])");
    }

    /** Whether an answer names the agency, one of its people or units, or anything with its business key. */
    boolean tellsOf(String endpoint, String answer) {
        String[] methodAndPattern = endpoint.split(" ", 2);
        String asked = path(methodAndPattern[0], methodAndPattern[1]); // which an answer may repeat
        return name.matcher(answer.replace(asked, "")).find();
    }

    Browser.Answer ask(String endpoint, Browser browser) {
        String[] methodAndPattern = endpoint.split(" ", 2);
        String method = methodAndPattern[0];
        String path = path(method, methodAndPattern[1]);
        if (method.equals("GET")) {
            return browser.get(path);
        }
        if (path.startsWith(ENGINE)) {
            return write(method, path, browser);
        }
        return path.startsWith("/home")
                ? browser.form(path, emptyForm(path, browser))
                : browser.api(method, path, method.equals("DELETE") ? null : Map.of());
    }

    private Browser.Answer write(String method, String path, Browser browser) {
        if (browser.cookie("XSRF-TOKEN") == null) {
            browser.get("/camunda/app/welcome/default/");
        }
        Browser.Answer answer = browser.send(
                method,
                path,
                method.equals("DELETE") || method.equals("OPTIONS")
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofString("{}"),
                "Content-Type",
                "application/json",
                "X-XSRF-TOKEN",
                String.valueOf(browser.cookie("XSRF-TOKEN")));
        if (path.contains(work.getId())) {
            engine.getTaskService().setAssignee(work.getId(), work.getAssignee());
        }
        return answer;
    }

    /** Every field that some form asks for, and nothing in it. */
    private static Map<String, String> emptyForm(String path, Browser browser) {
        Map<String, String> form = new HashMap<>();
        FIELDS.forEach(field -> form.put(field, ""));
        form.put("_csrf", browser.apiToken());
        if (path.endsWith("/rounds/opening")) {
            form.put("last", "1999-03-31");
        }
        if (path.endsWith("/events")) {
            form.putAll(Map.of("event", "-", "day", ""));
        }
        if (path.contains("/substitutes")) {
            form.putAll(Map.of("year", "2569", "kind", "REVIEW"));
        }
        return form;
    }

    private String path(String method, String pattern) {
        return pattern.startsWith(ENGINE) ? enginePath(method, pattern) : ownPath(method, pattern);
    }

    private String enginePath(String method, String pattern) {
        boolean starts = pattern.matches(".*/process-definition/.*/(start|submit-form)");
        boolean reads = method.equals("GET") || method.equals("OPTIONS") || starts;
        return pattern.replaceFirst("\\{(name|engine|engineName|processEngineName)\\}", "default")
                .replace("task/{id}", "task/" + work.getId())
                .replace("process-instance/{id}", "process-instance/" + (reads ? work.getProcessInstanceId() : NOTHING))
                .replace("execution/{id}", "execution/" + (reads ? work.getExecutionId() : NOTHING))
                .replace(
                        "process-definition/{id}",
                        "process-definition/" + (reads ? work.getProcessDefinitionId() : NOTHING))
                .replace("user/{id}", "user/" + (reads ? year.agency.id("staff1") : NOTHING))
                .replace("group/{id}", "group/" + (reads ? year.agency.unit : NOTHING))
                .replace("tenant/{id}", "tenant/" + (reads ? year.agency.code : NOTHING))
                .replace("{key}", reads ? "improvement-measure" : NOTHING)
                .replace("{varId}", reads ? "measureId" : NOTHING)
                .replaceAll("\\{[\\w-]+\\}", NOTHING);
    }

    private Long step() {
        return year.measure("i7-1").activities().get(0).id();
    }

    private String ownPath(String method, String pattern) {
        String id = String.valueOf(year.cycle.id());
        if (pattern.startsWith("/api/measures")) {
            id = String.valueOf(year.measure("i7-1").id());
        } else if (pattern.contains("/task")) {
            id = work.getId();
        } else if (pattern.startsWith("/home/notices")) {
            id = notice;
        } else if (pattern.startsWith("/portal")) {
            id = evidence;
        }
        // What a row deletes must stay for the rows after it.
        String shown = method.equals("DELETE") ? "999999999" : evidence;
        return pattern.replace("{id}", id)
                .replace("{measureId}", id)
                .replace("{list}", "MINE")
                .replace("{evidenceId}", shown)
                .replace("{resultId}", "999999999")
                .replaceAll("\\{number[^}]*\\}", "1")
                .replace("{activityId}", String.valueOf(step()))
                .replace("{agency}", year.agency.code)
                .replace("{year}", "2569")
                .replace("{figures}", "units")
                .replace("{person}", year.agency.id("colleague"))
                .replace("{family}", "NACC")
                .replace("{document}", "plan")
                .replaceAll("\\{version[^}]*\\}", "1")
                .replaceAll("\\{mistyped[^}]*\\}", "raport")
                .replace("{extension}", pattern.contains("/assessment") ? "csv" : "html")
                .replace("{code}", pattern.contains("/measures/") ? "i7-1" : "0".repeat(64));
    }
}
