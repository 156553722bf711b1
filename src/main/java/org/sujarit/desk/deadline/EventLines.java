package org.sujarit.desk.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.EventDays;
import org.sujarit.measure.Approach;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasureState;
import org.sujarit.measure.Measures;
import org.sujarit.text.Texts;

/** The events of a year with what counts from them. */
@Component
class EventLines {

    private final Measures measures;
    private final EventDays days;
    private final Texts texts;

    EventLines(Measures measures, EventDays days, Texts texts) {
        this.measures = measures;
        this.days = days;
        this.texts = texts;
    }

    /**
     * @param key under which its day is kept
     * @param event as the first measure writes it
     * @param day null while it is not told
     */
    record Line(String key, String event, @Nullable LocalDate day, List<Counting> measures) {}

    /** @param due null while the day of the event is not told */
    record Counting(String key, String code, String title, int within, @Nullable String due) {}

    List<Line> of(Cycle cycle) {
        Map<String, LocalDate> told = days.of(cycle.id());
        Map<String, Line> lines = new LinkedHashMap<>();
        for (Measure measure : measures.findByCycleIdOrderByOrdinal(cycle.id())) {
            Approach.Deadline rule = measure.approach().deadline();
            if (rule != null && measure.state() != MeasureState.CANCELLED) {
                String key = EventDays.key(rule.event());
                lines.computeIfAbsent(key, one -> new Line(key, rule.event(), told.get(key), new ArrayList<>()))
                        .measures()
                        .add(counting(measure, rule.days(), told.get(key)));
            }
        }
        return List.copyOf(lines.values());
    }

    private Counting counting(Measure measure, int within, @Nullable LocalDate day) {
        return new Counting(
                measure.key(),
                measure.code(),
                measure.approach().title(),
                within,
                day == null ? null : texts.day(measure.dueOn()));
    }
}
