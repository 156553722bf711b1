package org.sujarit.report.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sujarit.measure.Measure;
import org.sujarit.report.table.Frame;
import org.sujarit.report.table.ReportTable;
import org.sujarit.report.table.Section;

/**
 * An edition of a plan after its first: ฉบับแก้ไขเพิ่มเติม.
 *
 * @param number from 1
 * @param changes what it changed, a line each
 */
public record Edition(int number, List<String> changes) {

    /**
     * What an amendment changes, in words.
     *
     * @param proposer who proposed it, with the post: whoever made the plan stays its maker
     */
    public static List<String> changes(
            @Nullable Measure before, Measure after, List<PlanDifference> differences, String reason, String proposer) {
        String named = after.code() + " "
                + (before == null ? after : before).approach().title();
        return Stream.of(
                        Stream.of((before == null ? "เพิ่มมาตรการ " : "แก้ไขมาตรการ ") + named),
                        before == null
                                ? Stream.<String>empty()
                                : differences.stream().map(PlanDifference::line),
                        Stream.of("เหตุผล: " + reason.replaceAll("\\s*\\R\\s*", " "), "ผู้เสนอแก้ไข: " + proposer))
                .flatMap(lines -> lines)
                .toList();
    }

    /** The plan marked as the last of these editions, with what each of them changed before everything else. */
    static ReportTable marked(ReportTable plan, List<Edition> editions) {
        if (editions.isEmpty()) {
            return plan;
        }
        String mark = mark(editions.get(editions.size() - 1).number());
        List<Section> opening = new ArrayList<>();
        editions.forEach(edition -> opening.add(Section.of(mark(edition.number()), edition.changes())));
        Frame frame = plan.frame();
        opening.addAll(frame.opening());
        return new ReportTable(
                plan.documentNumber(),
                with(mark, plan.titleLines()),
                plan.columns(),
                plan.groups(),
                plan.draft(),
                new Frame(frame.digits(), with(mark, frame.cover()), opening, frame.signatures(), frame.seal()));
    }

    private static String mark(int number) {
        return "ฉบับแก้ไขเพิ่มเติม ครั้งที่ " + number;
    }

    /** After the first line, which says what document it is. */
    private static List<String> with(String mark, List<String> lines) {
        List<String> marked = new ArrayList<>(lines);
        marked.add(Math.min(1, lines.size()), mark);
        return marked;
    }
}
