package org.sujarit.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the forms of the older version sent when their button was pressed. */
public final class Bodies {

    private static final String ITEM = "i7";

    private Bodies() {}

    /** For a task that is done, or that is decided with a yes. */
    public static Map<String, Object> done(JsonNode page) {
        return switch (key(page)) {
            case "import-assessment" -> results(page);
            case "analyse-findings" -> findings(page);
            case "plan-measures" -> plan(page, 1);
            case "assign-owner" -> Map.of("owner", World.STAFF);
            case "execute-measure" -> execution(page);
            case "attach-evidence" -> Map.of();
            case "prepare-report" -> Map.of("introduction", "รายงานผลการดำเนินการประจำปี");
            default -> passed(page);
        };
    }

    static String key(JsonNode page) {
        return page.get("key").asText();
    }

    private static Map<String, Object> results(JsonNode page) {
        return Map.of(
                "itaYear",
                page.at("/cycle/itaYear").asInt(),
                "total",
                79.5,
                "marks",
                List.of(),
                "scores",
                List.of(Map.of("item", ITEM, "score", 62.5, "recommendation", "บุคลากรยังไม่ทราบแผนการใช้จ่าย")));
    }

    private static Map<String, Object> findings(JsonNode page) {
        List<Map<String, Object>> findings = new ArrayList<>();
        for (JsonNode finding : page.get("findings")) {
            findings.add(Map.of(
                    "id", finding.get("id").asLong(),
                    "kind", finding.get("kind").asText(),
                    "issue", "บุคลากรยังไม่ทราบแผนการใช้จ่ายงบประมาณ"));
        }
        return Map.of("findings", findings);
    }

    /** So many measures for the first finding, and one for each other. */
    static Map<String, Object> plan(JsonNode page, int measures) {
        List<Map<String, Object>> planned = new ArrayList<>();
        for (JsonNode finding : page.get("findings")) {
            int count = planned.isEmpty() ? measures : 1;
            for (int i = 1; i <= count; i++) {
                planned.add(measure(page, finding.get("id").asLong(), i));
            }
        }
        return Map.of("measures", planned);
    }

    /** One measure with two steps, from the first to the last day of the year. */
    public static Map<String, Object> measure(JsonNode page, long finding, int number) {
        int year = page.at("/cycle/fiscalYear").asInt() - 543;
        Map<String, Object> measure = new HashMap<>();
        measure.put("findings", List.of(finding));
        measure.put("title", "เผยแพร่แผนการใช้จ่ายงบประมาณ ครั้งที่ " + number);
        measure.put("activities", List.of("เผยแพร่แผนบนเว็บไซต์ของหน่วยงาน", "ประชุมชี้แจงแก่บุคลากร"));
        measure.put("unit", page.at("/agency/code").asText() + World.UNIT);
        measure.put("position", "หัวหน้าสำนักปลัด");
        measure.put("startsOn", (year - 1) + "-10-01");
        measure.put("endsOn", year + "-09-30");
        measure.put("budget", null);
        measure.put("indicator", "จำนวนครั้งที่เผยแพร่");
        measure.put("baseline", 1);
        measure.put("target", 4);
        measure.put("targetUnit", "ครั้ง");
        measure.put("monitoring", "สำนักปลัดติดตามและรายงานทุก 6 เดือน");
        return measure;
    }

    private static Map<String, Object> execution(JsonNode page) {
        JsonNode measure = page.get("measure");
        List<Map<String, Object>> results = new ArrayList<>();
        for (JsonNode activity : measure.get("activities")) {
            results.add(Map.of(
                    "activityId",
                    activity.get("id").asLong(),
                    "doneOn",
                    measure.get("startsOn").asText(),
                    "text",
                    "บุคลากรเข้าร่วมและรับทราบข้อมูลครบถ้วน",
                    "quantity",
                    42,
                    "unit",
                    "คน"));
        }
        Map<String, Object> body = new HashMap<>();
        body.put("results", results);
        body.put("actual", 4);
        body.put("outcome", "บุคลากรทราบแผนและใช้เป็น");
        body.put("problems", "ไม่มี");
        body.put("suggestions", null);
        return body;
    }

    public static Map<String, Object> passed(JsonNode page) {
        return decision(page, true, "");
    }

    public static Map<String, Object> returned(JsonNode page, String reason) {
        return decision(page, false, reason);
    }

    private static Map<String, Object> decision(JsonNode page, boolean passed, String reason) {
        return Map.of(
                "passed", passed, "reason", reason, "digest", page.get("digest").asText());
    }
}
