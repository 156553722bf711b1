package org.sujarit.desk.rounds;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.MonitoringPeriod;
import org.sujarit.round.MonitoringRound;
import org.sujarit.round.MonitoringRounds;
import org.sujarit.round.RoundDays;
import org.sujarit.round.RoundState;
import org.sujarit.text.Texts;
import org.sujarit.thai.ThaiDates;

/** What the page of the rounds shows. */
@Component
class RoundLines {

    private final MonitoringRounds rounds;
    private final RoundDays days;
    private final Texts texts;

    RoundLines(MonitoringRounds rounds, RoundDays days, Texts texts) {
        this.rounds = rounds;
        this.days = days;
        this.texts = texts;
    }

    /**
     * One round of the year.
     *
     * @param opened when it was opened; null for one that is still to come
     * @param portal where its report is public; null while it is not
     */
    record Line(
            int number,
            String firstText,
            String lastText,
            String stateText,
            @Nullable String opened,
            @Nullable String portal) {}

    /** A day on which a round ends, as the form has it; empty for none. */
    record DayField(String day, String month) {

        static final DayField EMPTY = new DayField("", "");
    }

    List<Line> of(Cycle cycle) {
        Map<Integer, MonitoringRound> opened = rounds.findByCycleIdInOrderByNumber(List.of(cycle.id())).stream()
                .collect(Collectors.toMap(round -> round.period().number(), Function.identity()));
        return days.periodsOf(cycle).stream()
                .map(period -> line(period, opened.get(period.number())))
                .toList();
    }

    private Line line(MonitoringPeriod period, @Nullable MonitoringRound round) {
        return new Line(
                period.number(),
                ThaiDates.full(period.first(), LocaleContextHolder.getLocale()),
                ThaiDates.full(period.last(), LocaleContextHolder.getLocale()),
                round == null ? texts.of("round.state.TO_COME") : texts.of("round.state", round.state()),
                round == null ? null : texts.at(round.openedAt()),
                round != null && round.state() == RoundState.PUBLISHED ? "/portal/" + round.key() : null);
    }

    /** As many as there may be. */
    List<DayField> fields(String agency) {
        List<DayField> fields = new ArrayList<>();
        for (MonthDay day : days.of(agency)) {
            fields.add(new DayField(String.valueOf(day.getDayOfMonth()), String.valueOf(day.getMonthValue())));
        }
        while (fields.size() < RoundDays.MOST) {
            fields.add(DayField.EMPTY);
        }
        return fields;
    }
}
