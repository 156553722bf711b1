package org.sujarit.upgrade;

import java.util.List;
import java.util.Map;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browser.Answer;

/** Makes agencies and people as an administrator does: agencies on our own page, people in Camunda Admin. */
final class World {

    static final String OFFICER = "officer";
    static final String HEAD = "head";
    static final String STAFF = "staff";
    static final String OTHER_STAFF = "staff2";
    static final String REVIEWER = "reviewer";
    static final String MANAGER = "manager";
    static final String AUDITOR = "auditor";

    /** What is added to an agency's code for the id of its unit. */
    static final String UNIT = "Palad";

    private static final Map<String, String> ROLES = Map.of(
            OFFICER, "itaOfficer",
            HEAD, "unitHead",
            STAFF, "staff",
            OTHER_STAFF, "staff",
            REVIEWER, "reviewer",
            MANAGER, "manager",
            AUDITOR, "auditor");

    private final Browser administrator;

    World(Installation installation) {
        this.administrator = installation.administrator();
    }

    /** An agency with one unit. */
    void agency(String code, String name) {
        form("/home/agencies", Map.of("code", code, "name", name, "location", "จังหวัดกาญจนบุรี"));
        form("/home/agencies/units", Map.of("agency", code, "id", code + UNIT, "name", "สำนักปลัด"));
    }

    /** Everybody of all roles, who works in all of these agencies. */
    void people(List<String> agencies) {
        ROLES.forEach((person, role) -> {
            done(
                    "POST",
                    "/user/create",
                    Map.of(
                            "profile",
                            Map.of("id", person, "firstName", "คุณ" + person, "lastName", "ใจดี", "email", ""),
                            "credentials",
                            Map.of("password", Installation.PASSWORD)));
            done("PUT", "/group/" + role + "/members/" + person, null);
            agencies.forEach(agency -> joins(person, agency));
        });
    }

    /** That person works in that agency, and in its unit if of a kind that belongs to units. */
    void joins(String person, String agency) {
        done("PUT", "/tenant/" + agency + "/user-members/" + person, null);
        if (List.of(OFFICER, HEAD, STAFF, OTHER_STAFF).contains(person)) {
            done("PUT", "/group/" + agency + UNIT + "/members/" + person, null);
        }
    }

    private void done(String method, String path, @org.jspecify.annotations.Nullable Object body) {
        Answer answer = administrator.engine(method, path, body);
        if (answer.status() != 204) {
            throw new AssertionError(method + " " + path + ": " + answer.status() + " " + answer.body());
        }
    }

    private void form(String path, Map<String, String> fields) {
        Map<String, String> all = new java.util.HashMap<>(fields);
        all.put("_csrf", administrator.formToken("/home/agencies"));
        Answer answer = administrator.form(path, all);
        String page = administrator.get("/home/agencies").body();
        if (answer.status() != 302 || !page.contains(fields.get("name"))) {
            throw new AssertionError(path + ": " + answer.status() + " " + page);
        }
    }
}
