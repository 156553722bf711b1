package org.sujarit.desk.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.MonitoringPeriod;
import org.sujarit.document.OpeningRounds;
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
    private final OpeningRounds opening;
    private final Texts texts;
    private final Clock clock;

    RoundLines(MonitoringRounds rounds, RoundDays days, OpeningRounds opening, Texts texts, Clock clock) {
        this.rounds = rounds;
        this.days = days;
        this.opening = opening;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * One round of the year.
     *
     * @param opened when it was opened; null for one that is still to come
     * @param readable whether there is something to read: from its first day on
     * @param ended the last day of one that waits to be opened
     * @param portal where its report is public; null while it is not
     */
    record Line(
            int number,
            String firstText,
            String lastText,
            String stateText,
            @Nullable String opened,
            @Nullable String portal,
            @Nullable LocalDate ended,
            boolean readable) {}

    List<Line> of(Cycle cycle) {
        Map<Integer, MonitoringRound> opened = rounds.findByCycleIdInOrderByNumber(List.of(cycle.id())).stream()
                .collect(Collectors.toMap(round -> round.period().number(), Function.identity()));
        Set<LocalDate> ended =
                opening.endedIn(cycle).stream().map(MonitoringPeriod::last).collect(Collectors.toSet());
        return days.periodsOf(cycle).stream()
                .filter(period ->
                        opened.containsKey(period.number()) || !cycle.state().isOver())
                .map(period ->
                        line(cycle.address(), period, opened.get(period.number()), ended.contains(period.last())))
                .toList();
    }

    private Line line(String address, MonitoringPeriod period, @Nullable MonitoringRound round, boolean ended) {
        return new Line(
                period.number(),
                ThaiDates.full(period.first(), LocaleContextHolder.getLocale()),
                ThaiDates.full(period.last(), LocaleContextHolder.getLocale()),
                round == null
                        ? texts.of(
                                ended
                                        ? "round.state.ENDED"
                                        : isOver(period) ? "round.state.PASSED" : "round.state.TO_COME")
                        : texts.of("round.state", round.state()),
                round == null ? null : texts.at(round.openedAt()),
                round != null && round.state() == RoundState.PUBLISHED
                        ? "/portal/"
                                + MonitoringRound.key(address, round.period().number())
                        : null,
                ended ? period.last() : null,
                round != null || !period.first().isAfter(LocalDate.now(clock)));
    }

    private boolean isOver(MonitoringPeriod period) {
        return period.isOverOn(LocalDate.now(clock));
    }

    List<DayField> fields(String agency) {
        return DayField.of(days.of(agency));
    }
}
