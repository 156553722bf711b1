package org.sujarit.api.round;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.sujarit.access.People;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.report.compile.MonitoringCompiler;
import org.sujarit.round.MonitoringRound;
import org.sujarit.round.MonitoringRounds;
import org.sujarit.round.ProgressStatement;
import org.sujarit.round.ProgressStatements;
import org.sujarit.round.RoundState;
import org.sujarit.text.Texts;
import org.sujarit.thai.ThaiDates;

/** Makes views of monitoring rounds. */
@Component
public class RoundViews {

    private final MonitoringRounds rounds;
    private final ProgressStatements statements;
    private final Measures measures;
    private final People people;
    private final Texts texts;

    RoundViews(MonitoringRounds rounds, ProgressStatements statements, Measures measures, People people, Texts texts) {
        this.rounds = rounds;
        this.statements = statements;
        this.measures = measures;
        this.people = people;
        this.texts = texts;
    }

    /** @throws org.sujarit.refusal.Refused when the year has no such round, or it is not open yet */
    public RoundView of(Long cycleId, int number) {
        MonitoringRound round = rounds.get(cycleId, number);
        List<ProgressStatement> said = statements.findByRoundId(round.id());
        boolean asking = round.state().compareTo(RoundState.REPORTING) < 0;
        String introduction = round.introduction();
        Locale reader = LocaleContextHolder.getLocale();
        return new RoundView(
                number,
                reader.equals(Locale.ENGLISH)
                        ? texts.of("home.rounds.round", String.valueOf(number))
                        : MonitoringCompiler.name(round.period()),
                ThaiDates.period(round.period().first(), round.period().last(), reader),
                ThaiDates.full(round.period().last(), reader),
                round.key(),
                asking ? "" : round.compiled(),
                introduction == null ? "" : introduction,
                sentences(said),
                silent(cycleId, said));
    }

    private List<RoundView.SentenceView> sentences(List<ProgressStatement> said) {
        Map<String, String> names = people.names(
                said.stream().map(ProgressStatement::saidBy).distinct().toList());
        return said.stream()
                .map(one -> new RoundView.SentenceView(
                        one.measureId(),
                        one.measureCode(),
                        one.text(),
                        one.original(),
                        one.reached(),
                        new People.Named(one.saidBy(), names.getOrDefault(one.saidBy(), one.saidBy()))))
                .toList();
    }

    /** Those that are still carried out and of which nobody said anything. */
    private List<String> silent(Long cycleId, List<ProgressStatement> said) {
        Set<Long> told = said.stream().map(ProgressStatement::measureId).collect(Collectors.toSet());
        return measures.openIn(cycleId).stream()
                .filter(measure -> !told.contains(measure.id()))
                .map(Measure::code)
                .toList();
    }
}
