package org.sujarit.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.test.util.ReflectionTestUtils;

/** Plans of one measure, complete but for what a test changes. */
public final class Plans {

    private final Map<String, @Nullable Object> fields = new HashMap<>(Map.ofEntries(
            Map.entry("findings", List.of(1L)),
            Map.entry("title", "เผยแพร่แผน"),
            Map.entry("activities", List.of("เผยแพร่", "ชี้แจง")),
            Map.entry("unit", "unit1"),
            Map.entry("position", "นักวิชาการ"),
            Map.entry("startsOn", LocalDate.of(2022, 10, 1)),
            Map.entry("endsOn", LocalDate.of(2023, 9, 30)),
            Map.entry("indicator", "ร้อยละ"),
            Map.entry("target", BigDecimal.valueOf(90)),
            Map.entry("targetUnit", "ร้อยละ"),
            Map.entry("monitoring", "ทุก 6 เดือน"),
            Map.entry("dueEvent", "ประกาศใช้ข้อบัญญัติงบประมาณ"),
            Map.entry("dueDays", BigDecimal.valueOf(30))));

    /** With that field as it is given, or without it. */
    Plans with(String field, @Nullable Object value) {
        fields.put(field, value);
        return this;
    }

    @SuppressWarnings("unchecked")
    PlannedMeasure.Typed typed() {
        return new PlannedMeasure.Typed(
                (List<Long>) fields.get("findings"),
                (String) fields.get("title"),
                (List<String>) fields.get("activities"),
                (String) fields.get("unit"),
                (String) fields.get("position"),
                (LocalDate) fields.get("startsOn"),
                (LocalDate) fields.get("endsOn"),
                (BigDecimal) fields.get("budget"),
                (String) fields.get("indicator"),
                (BigDecimal) fields.get("baseline"),
                (BigDecimal) fields.get("target"),
                (String) fields.get("targetUnit"),
                (String) fields.get("monitoring"),
                (String) fields.get("dueEvent"),
                (BigDecimal) fields.get("dueDays"));
    }

    /** A measure of that plan whose two activities have the ids 1 and 2. */
    public static Measure measure() {
        PlannedMeasure plan = java.util.Objects.requireNonNull(new Plans()
                .typed()
                .checked("", new org.sujarit.cycle.FiscalYear(2566), new org.sujarit.refusal.Reasons()));
        Measure measure = new Measure(1L, "bongti/2566", "i7-1", 1, plan);
        measure.activities()
                .forEach(activity -> ReflectionTestUtils.setField(activity, "id", (long) activity.number()));
        return measure;
    }

    /** The same carried out by {@code owner}, with a result of each activity and a wish to give it up. */
    public static Measure carriedOut() {
        Measure measure = measure();
        measure.started();
        measure.assigned("owner");
        LocalDate day = LocalDate.of(2023, 5, 15);
        List<Execution.Done> done = measure.activities().stream()
                .map(one -> new Execution.Done(one.id(), day, "ทำแล้ว", BigDecimal.ONE, "ครั้ง", null))
                .toList();
        measure.executed(new Execution(done, new MeasureExecution(BigDecimal.valueOf(95), "รับทราบ", null, null)));
        measure.cancellationRequested(new Cancellation("ไม่มีงบ", "owner", Instant.EPOCH));
        return measure;
    }
}
