package org.sujarit.report.compile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.assessment.finding.Finding;
import org.sujarit.assessment.finding.FindingKind;
import org.sujarit.assessment.finding.Repetition;
import org.sujarit.assessment.finding.Repetitions;
import org.sujarit.cycle.Cycle;
import org.sujarit.report.table.Cell;
import org.sujarit.report.table.Frame;
import org.sujarit.report.table.Paragraph;
import org.sujarit.report.table.Section;
import org.sujarit.report.table.Signature;
import org.sujarit.thai.ThaiDates;

/** What stands around the tables of the official documents: title page, last year's result, places to sign. */
@Component
public class Frames {

    private static final String MADE_BY = "ผู้จัดทำ";
    private static final String REPORTED_BY = "ผู้รายงาน";
    private static final String REVIEWED_BY = "ผู้ตรวจสอบ";
    private static final String APPROVED_BY = "ผู้อนุมัติ";

    private final LastResult lastResult;
    private final Repetitions repetitions;
    private final DocumentSettings settings;

    Frames(LastResult lastResult, Repetitions repetitions, DocumentSettings settings) {
        this.lastResult = lastResult;
        this.repetitions = repetitions;
        this.settings = settings;
    }

    /** The plan begins with what last year's assessment found: to fix, to improve and to keep. */
    Frame ofPlan(Cycle cycle, List<Finding> findings) {
        List<Section> opening = new ArrayList<>();
        lastResult.of(cycle).ifPresent(opening::add);
        Map<Long, Repetition> before = repetitions.of(cycle, findings);
        opening.add(found("ข้อบกพร่องหรือจุดอ่อนที่ต้องแก้ไขโดยเร่งด่วน", findings, FindingKind.URGENT, before));
        opening.add(found("ประเด็นที่ต้องพัฒนาให้ดีขึ้น", findings, FindingKind.IMPROVE, before));
        opening.add(found("จุดแข็งที่ต้องรักษาไว้", findings, FindingKind.KEEP, Map.of()));
        List<String> cover = cover(cycle, "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน");
        return new Frame(settings.planDigits(), cover, opening, unsigned(MADE_BY, APPROVED_BY), null);
    }

    Frame ofReport(Cycle cycle) {
        List<String> cover = cover(cycle, "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน");
        List<Signature> places = unsigned(REPORTED_BY, REVIEWED_BY, APPROVED_BY);
        return new Frame(settings.reportDigits(), cover, introduction(cycle.introduction()), places, null);
    }

    /** What the officer puts before the table: paragraphs without a heading; none for no words. */
    static List<Section> introduction(@Nullable String text) {
        List<Paragraph> paragraphs = text == null
                ? List.of()
                : text.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> Paragraph.text(line))
                        .toList();
        return paragraphs.isEmpty() ? List.of() : List.of(new Section("", paragraphs));
    }

    /** Reports on the way to the manager are made and signed by those who follow the measures. */
    Frame ofMonitoring() {
        return new Frame(
                settings.reportDigits(), List.of(), List.of(), unsigned(REPORTED_BY, REVIEWED_BY, APPROVED_BY), null);
    }

    /** @param before what was weak the year before already, which is said */
    private static Section found(
            String heading, List<Finding> findings, FindingKind kind, Map<Long, Repetition> before) {
        List<String> lines = findings.stream()
                .filter(finding -> finding.kind() == kind)
                .map(finding -> finding.heading() + score(finding.score()) + again(before.get(finding.id())))
                .toList();
        return new Section(heading, lines.isEmpty() ? List.of(Paragraph.text("ไม่มี")) : numbered(lines));
    }

    private static String again(@Nullable Repetition before) {
        return before == null ? "" : " ซ้ำกับปีงบประมาณ พ.ศ. " + before.year().fiscalYear();
    }

    private static String score(@Nullable BigDecimal score) {
        return score == null ? "" : " (" + plain(score) + " คะแนน)";
    }

    private static List<Paragraph> numbered(List<String> lines) {
        return Cell.numbered(lines).paragraphs();
    }

    private static List<String> cover(Cycle cycle, String title) {
        String location = cycle.agency().location();
        return Stream.of(
                        title,
                        "ประจำปีงบประมาณ พ.ศ. " + cycle.fiscalYear(),
                        "("
                                + ThaiDates.period(
                                        cycle.fiscalYear().first(),
                                        cycle.fiscalYear().last()) + ")",
                        cycle.agency().name(),
                        location == null ? "" : location)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static List<Signature> unsigned(String... roles) {
        return Stream.of(roles).map(role -> Signature.unsigned(role)).toList();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
