package org.sujarit.intake.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sujarit.refusal.Refused;

/** Tells a plan from a report: it has steps, who answers for them, a time and a way to follow up, and no results. */
final class PlanTables {

    private static final List<Pattern> OF_A_PLAN = List.of(
            Pattern.compile("ขั้นตอน|วิธีการปฏิบัติ|วิธีดำเนินการ"),
            Pattern.compile("ผู้รับผิดชอบ|หน่วยงานรับผิดชอบ|ส่วนราชการ"),
            Pattern.compile("ระยะเวลา|กำหนดเวลา|ห้วงเวลา"),
            Pattern.compile("การติดตาม|กำกับติดตาม|การรายงานผล"),
            Pattern.compile("งบประมาณ"),
            Pattern.compile("ค่าเป้าหมาย|เป้าหมาย|ตัวชี้วัดความสำเร็จ"));

    private static final int LONGEST_TITLE = 60;
    private static final int LEAST = 3;

    private PlanTables() {}

    /** @throws Refused when a heading is that of a plan, and none is that of a report */
    static void refuse(String field, List<List<List<String>>> tables) {
        boolean report = tables.stream().flatMap(List::stream).anyMatch(row -> Heading.in(row)
                .isPresent());
        if (report) {
            return;
        }
        for (List<List<String>> table : tables) {
            for (List<String> row : table) {
                Set<String> titles = titles(row);
                if (titles.size() >= LEAST && row.stream().noneMatch(PlanTables::ofResults)) {
                    throw Refused.field(field, "intake.is-plan", String.join(", ", titles));
                }
            }
        }
    }

    private static Set<String> titles(List<String> row) {
        return row.stream()
                .map(cell -> cell.replaceAll("\\s+", " ").strip())
                .filter(cell -> cell.length() <= LONGEST_TITLE)
                .filter(cell ->
                        OF_A_PLAN.stream().anyMatch(title -> title.matcher(cell).find()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean ofResults(String cell) {
        return FormColumn.of(cell).filter(column -> column == FormColumn.RESULT).isPresent();
    }
}
