package org.sujarit.resubmission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.access.People;
import org.sujarit.evidence.Evidence;
import org.sujarit.evidence.Evidences;
import org.sujarit.evidence.Visibility;
import org.sujarit.measure.Activity;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasureExecution;
import org.sujarit.measure.Result;
import org.sujarit.report.compile.PlanDifference;
import org.sujarit.thai.ThaiDates;

/** All that a measure and its evidence say, line by line, in the words of the forms. */
@Component
class ContentLines {

    private final Evidences evidences;
    private final People people;

    ContentLines(Evidences evidences, People people) {
        this.evidences = evidences;
        this.people = people;
    }

    /** @param measure with its activities and results */
    List<Line> of(Measure measure) {
        List<Line> lines = new ArrayList<>(planned(measure));
        measure.activities().forEach(activity -> lines.addAll(done(activity)));
        lines.addAll(reached(measure.execution(), measure.approach().targetUnit()));
        evidences.of(measure.id()).forEach(one -> lines.add(proof(one)));
        return lines.stream().filter(line -> !line.text().isBlank()).toList();
    }

    private List<Line> planned(Measure measure) {
        String agency = measure.key().substring(0, measure.key().indexOf('/'));
        Map<String, String> units =
                people.unitsOf(agency).stream().collect(Collectors.toMap(People.Named::id, People.Named::name));
        return PlanDifference.between(null, measure, units).stream()
                .map(one -> new Line(Line.PLAN + one.what(), one.what(), one.after()))
                .toList();
    }

    private static List<Line> done(Activity activity) {
        List<Line> lines = new ArrayList<>();
        String step = "ขั้นตอนที่ " + activity.number();
        lines.add(new Line("step/" + activity.id(), step, activity.text()));
        activity.results()
                .forEach(result ->
                        lines.add(new Line("result/" + result.id(), "ผลการดำเนินการของ" + step, said(result))));
        return lines;
    }

    private static String said(Result result) {
        return joined(
                " ",
                day(result.doneOn()),
                result.text(),
                number(result.quantity()),
                result.quantity() == null ? null : result.quantityUnit());
    }

    private static List<Line> reached(MeasureExecution execution, String unit) {
        String actual = execution.actual() == null ? "" : joined(" ", number(execution.actual()), unit);
        return List.of(
                new Line("actual", "ผลที่ได้จริง", actual),
                new Line("outcome", "ผลลัพธ์หรือความสำเร็จ", text(execution.outcome())),
                new Line("problems", "ปัญหาและอุปสรรค", text(execution.problems())),
                new Line("suggestions", "ข้อเสนอแนะ", text(execution.suggestions())));
    }

    private static Line proof(Evidence one) {
        String dated = one.effectiveOn() == null ? null : "ลงวันที่ " + day(one.effectiveOn());
        String open = one.visibility() == Visibility.PUBLIC ? "เผยแพร่ต่อสาธารณะ" : "ใช้ภายใน";
        String file = one.fileName() == null ? one.url() : one.fileName() + " (ฉบับที่ " + one.revision() + ")";
        return new Line(proof(one.id()), "หลักฐาน", joined(" · ", one.title(), file, dated, one.outsideReason(), open));
    }

    /** Key of evidence. */
    static String proof(Long id) {
        return "evidence/" + id;
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(between));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : ThaiDates.abbreviated(day);
    }

    private static @Nullable String number(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
