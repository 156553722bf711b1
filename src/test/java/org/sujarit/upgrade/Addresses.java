package org.sujarit.upgrade;

import java.util.List;
import java.util.stream.Stream;

/** The addresses people and programs know, with what an older version gave there. */
final class Addresses {

    static final List<String> OF_AUDITOR = List.of("/home", "/home/audit");

    static final List<String> OF_MANAGER =
            List.of("/home", "/api/tasks/approvals", "/camunda/app/cockpit/default/", "/camunda/app/welcome/default/");

    static final List<String> OF_ADMINISTRATOR =
            List.of("/home", "/home/agencies", "/camunda/app/admin/default/", "/camunda/app/cockpit/default/");

    /** What some of those who ask are refused or do not find, whatever has come since. */
    static final List<String> CLOSED = List.of(
            "/portal/" + OldYears.OLD + "/" + OldYears.RUNNING,
            "/portal/nowhere/2566",
            "/home",
            "/api/tasks",
            "/v3/api-docs",
            "/camunda/app/tasklist/default/",
            "/nowhere",
            "/home/agencies");

    private static final List<String> FORMATS = List.of("html", "pdf", "docx", "xlsx", "csv", "json");

    private Addresses() {}

    /** What anybody reads, and what nobody reads without a login. */
    static Stream<String> ofNobody(String agency, int published) {
        String portal = "/portal/" + agency + "/" + published;
        return Stream.of(
                        Stream.of("/", "/?q=x", "/login", "/verify", "/actuator/health", portal, portal + "/plan"),
                        FORMATS.stream()
                                .flatMap(format -> Stream.of(portal + "/report." + format, portal + "/plan." + format)),
                        Stream.of("", ".csv", ".json").map(extension -> "/portal/" + agency + "/effect" + extension),
                        Stream.of(
                                "/portal/" + agency + "/" + OldYears.RUNNING,
                                "/portal/" + agency + "/" + OldYears.RUNNING + "/plan",
                                "/portal/nowhere/2566",
                                "/home",
                                "/api/tasks",
                                "/v3/api-docs",
                                "/camunda/app/tasklist/default/",
                                "/nowhere"))
                .flatMap(each -> each);
    }

    static Stream<String> ofOfficer(long running, long closed, String measure) {
        return Stream.of(
                        Stream.of(
                                "/home",
                                "/home/cycles/" + running + "/checks",
                                "/home/effect",
                                "/home/intake",
                                "/home/templates",
                                "/home/catalogues",
                                "/home/agencies",
                                "/api/tasks",
                                "/api/cycles",
                                "/api/cycles/choices",
                                "/api/measures/" + measure,
                                "/api/measures/" + measure + "/results",
                                "/api/measures/" + measure + "/evidence",
                                "/v3/api-docs",
                                "/camunda/app/tasklist/default/"),
                        Stream.of(
                                        "",
                                        "/findings",
                                        "/measures",
                                        "/measure-choices",
                                        "/checks",
                                        "/suggestions",
                                        "/assessment.csv",
                                        "/assessment.xlsx",
                                        "/assessment-template.csv",
                                        "/assessment-template.xlsx",
                                        "/report.odt",
                                        "/memo.docx",
                                        "/announcement.docx")
                                .map(part -> "/api/cycles/" + running + part),
                        FORMATS.stream()
                                .flatMap(format -> Stream.of(
                                        "/api/cycles/" + closed + "/report." + format,
                                        "/api/cycles/" + closed + "/plan." + format,
                                        "/api/cycles/" + running + "/report-6-months." + format,
                                        "/api/cycles/" + running + "/report-12-months." + format)))
                .flatMap(each -> each);
    }
}
