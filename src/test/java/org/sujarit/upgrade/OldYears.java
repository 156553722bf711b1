package org.sujarit.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sujarit.Sujarit;

/** Two agencies whose years stand open at every kind of task, some of them taken up, some begun, some sent back. */
final class OldYears {

    static final String OLD = "thungnoi";
    static final String YOUNG = "nongmai";

    /** Their common year; its measures are carried out. */
    static final int RUNNING = 2570;

    static final int PUBLISHED = 2565;
    static final String DRAFT = "เขียนค้างไว้ก่อนปรับรุ่น";
    static final String RETURNED = "โปรดแก้ไขตามข้อสังเกต";

    private static final String PLAN_REASON = "ขั้นตอนยังไม่ชัดเจน";
    private static final int MEASURES = 11;

    private final Office office;
    private final Installation at;

    OldYears(Installation at) {
        this.at = at;
        this.office = new Office(at);
    }

    void make() {
        World world = new World(at);
        world.agency(OLD, "องค์การบริหารส่วนตำบลทุ่งน้อย");
        world.agency(YOUNG, "องค์การบริหารส่วนตำบลหนองใหม่");
        world.people(List.of(OLD, YOUNG));
        office.open(OLD, PUBLISHED);
        published(key(OLD, PUBLISHED));
        office.open(OLD, 2566);
        prepared(key(OLD, 2566));
        office.finish("review-report", key(OLD, 2566));
        office.open(OLD, 2567);
        prepared(key(OLD, 2567));
        office.claim("review-report", key(OLD, 2567));
        office.open(OLD, 2568);
        prepared(key(OLD, 2568));
        office.giveBack("review-report", key(OLD, 2568), RETURNED);
        office.the("prepare-report", key(OLD, 2568));
        planning();
        office.open(YOUNG, RUNNING);
        imported(key(YOUNG, RUNNING));
        long running = office.open(OLD, RUNNING);
        running(running);
    }

    static String key(String agency, int year) {
        return agency + "/" + year;
    }

    /** Years that have no plan yet. */
    private void planning() {
        office.open(YOUNG, 2566);
        office.open(YOUNG, 2567);
        office.finish("import-assessment", key(YOUNG, 2567));
        office.claim("analyse-findings", key(YOUNG, 2567));
        office.open(YOUNG, 2568);
        imported(key(YOUNG, 2568));
        office.finish("plan-measures", key(YOUNG, 2568));
        office.giveBack("approve-plan", key(YOUNG, 2568), PLAN_REASON);
        office.claim("plan-measures", key(YOUNG, 2568));
        office.keep("plan-measures", key(YOUNG, 2568), Map.of("measures", List.of(Map.of("title", DRAFT))));
        office.open(YOUNG, 2569);
        imported(key(YOUNG, 2569));
        office.finish("plan-measures", key(YOUNG, 2569));
    }

    private void imported(String year) {
        office.finish("import-assessment", year);
        office.finish("analyse-findings", year);
    }

    private void planned(String year, int measures) {
        imported(year);
        JsonNode page = office.page("plan-measures", office.the("plan-measures", year));
        office.finish("plan-measures", year, planOf(page, measures));
        office.finish("approve-plan", year);
        office.the("assign-owner", year + "/i7-1");
    }

    /** Of the running year one measure is due now and one is over, so that owner and head have been told. */
    private static Map<String, Object> planOf(JsonNode page, int measures) {
        List<Map<String, Object>> plan = new ArrayList<>();
        for (Object measure :
                (List<?>) Objects.requireNonNull(Bodies.plan(page, measures).get("measures"))) {
            plan.add(new java.util.HashMap<>(asMap(measure)));
        }
        if (measures > 1) {
            LocalDate today = LocalDate.now(Sujarit.ZONE);
            plan.get(3).put("endsOn", today.plusDays(2).toString());
            plan.get(4).put("endsOn", today.minusDays(9).toString());
        }
        return Map.of("measures", plan);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object map) {
        return (Map<String, Object>) map;
    }

    /** To the report that waits for its review. */
    private void prepared(String year) {
        planned(year, 1);
        approved(year + "/i7-1");
        office.finish("prepare-report", year);
    }

    private void published(String year) {
        prepared(year);
        office.finish("review-report", year);
        office.finish("approve-report", year);
        Office.await("report", () -> at.as("").get("/portal/" + year).status() == 200);
    }

    /** Each measure of the year waits at another task. */
    private void running(long cycle) {
        String year = key(OLD, RUNNING);
        planned(year, MEASURES);
        office.claim("assign-owner", year + "/i7-2");
        office.finish("assign-owner", year + "/i7-3");
        office.keep("execute-measure", year + "/i7-3", Map.of("outcome", DRAFT));
        executing(year + "/i7-4");
        proven(year + "/i7-4");
        office.giveBack("review-measure", year + "/i7-4", RETURNED);
        executing(year + "/i7-5");
        attachOne(year + "/i7-5");
        executing(year + "/i7-6");
        proven(year + "/i7-6");
        executing(year + "/i7-7");
        proven(year + "/i7-7");
        office.claim("review-measure", year + "/i7-7");
        reviewed(year + "/i7-8");
        reviewed(year + "/i7-9");
        office.claim("approve-measure", year + "/i7-9");
        office.finish("assign-owner", year + "/i7-10");
        cancellation(year + "/i7-10", "ไม่มีงบประมาณแล้ว");
        reviewed(year + "/i7-11");
        office.giveBack("approve-measure", year + "/i7-11", RETURNED);
        add(cycle, year);
        Office.await("notice", this::toldBoth);
    }

    private void executing(String measure) {
        office.finish("assign-owner", measure);
        office.finish("execute-measure", measure);
    }

    private void attachOne(String measure) {
        JsonNode page = office.page("attach-evidence", office.the("attach-evidence", measure));
        office.attach(page.get("measure"), "รายงานการประชุม", "%PDF-1.4\n% " + measure + "\n%%EOF\n");
    }

    private void proven(String measure) {
        attachOne(measure);
        office.link(
                office.page("attach-evidence", office.the("attach-evidence", measure))
                        .get("measure"),
                measure);
        office.finish("attach-evidence", measure);
    }

    private void reviewed(String measure) {
        executing(measure);
        proven(measure);
        office.finish("review-measure", measure);
    }

    private void approved(String measure) {
        reviewed(measure);
        office.finish("approve-measure", measure);
    }

    private void cancellation(String measure, String reason) {
        JsonNode page = office.page("execute-measure", office.the("execute-measure", measure));
        office.ask(
                World.STAFF,
                "POST",
                "/api/measures/" + page.at("/measure/id").asLong() + "/cancellation",
                Map.of("reason", reason));
        office.the("approve-cancellation", measure);
    }

    /** A measure that comes during the year. */
    private void add(long cycle, String year) {
        JsonNode page = office.page("assign-owner", office.the("assign-owner", year + "/i7-1"));
        long finding = page.at("/findings/0/id").asLong();
        office.ask(World.OFFICER, "POST", "/api/cycles/" + cycle + "/measures", Bodies.measure(page, finding, 12));
        office.the("assign-owner", year + "/i7-12");
    }

    private boolean toldBoth() {
        return at.as(World.STAFF).get("/home").body().contains("ใกล้ครบกำหนดมาตรการ")
                && at.as(World.HEAD).get("/home").body().contains("เกินกำหนดแล้ว");
    }
}
