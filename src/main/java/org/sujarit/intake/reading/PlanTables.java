package org.sujarit.intake.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.sujarit.intake.typed.TypedCode;
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
                List<String> titles = titles(row);
                if (titles.size() >= LEAST && row.stream().noneMatch(PlanTables::isNoTitleOfAPlan)) {
                    throw Refused.field(field, "intake.is-plan", String.join(", ", titles));
                }
            }
        }
    }

    /** The first title of each kind: that several cells speak of money makes no plan. */
    private static List<String> titles(List<String> row) {
        List<String> cells = row.stream()
                .map(cell -> cell.replaceAll("\\s+", " ").strip())
                .filter(cell -> cell.length() <= LONGEST_TITLE)
                .toList();
        return OF_A_PLAN.stream()
                .flatMap(kind ->
                        cells.stream().filter(cell -> kind.matcher(cell).find()).limit(1))
                .distinct()
                .toList();
    }

    /** Results, or an item: what says one is a row of a report already. */
    private static boolean isNoTitleOfAPlan(String cell) {
        return TypedCode.in(cell).isPresent()
                || FormColumn.of(cell)
                        .filter(column -> column == FormColumn.RESULT)
                        .isPresent();
    }
}
