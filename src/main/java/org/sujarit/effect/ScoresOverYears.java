package org.sujarit.effect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sujarit.assessment.finding.Finding;
import org.sujarit.catalogue.Instrument;
import org.sujarit.catalogue.Lineage;
import org.sujarit.catalogue.Lineage.Question;
import org.sujarit.cycle.Cycle;
import org.sujarit.measure.Measure;

/** Everything one agency scored, by what was asked and not by code. */
final class ScoresOverYears {

    private final Lineage lineage;
    private final NavigableMap<Integer, Map<Question, ItemScore>> years = new TreeMap<>();

    ScoresOverYears(Lineage lineage) {
        this.lineage = lineage;
    }

    void add(int itaYear, Finding finding) {
        Map<Question, ItemScore> year = years.computeIfAbsent(itaYear, one -> new HashMap<>());
        ItemScore reading = reading(itaYear, finding);
        if (reading != null) {
            finding.question(itaYear, lineage).ifPresent(asked -> year.put(asked, reading));
        }
    }

    Effect effect(Cycle cycle, Measure measure, Finding finding) {
        int itaYear = cycle.fiscalYear().itaYear();
        ItemScore before = reading(itaYear, finding);
        int first = firstYear(cycle, finding.instrument());
        Optional<Question> asked = finding.question(itaYear, lineage);
        if (before == null) {
            return new Effect(cycle, measure, finding, null, null, Change.NO_EARLIER_SCORE, first, List.of());
        }
        if (asked.isEmpty()) {
            return new Effect(cycle, measure, finding, before, null, Change.UNKNOWN_WORDING, first, List.of(before));
        }
        List<ItemScore> readings = readings(asked.get());
        Optional<ItemScore> after =
                readings.stream().filter(one -> one.itaYear() >= first).findFirst();
        Change change = after.map(later -> Change.of(before.score(), later.score()))
                .orElseGet(() -> missing(first, asked.get()));
        return new Effect(cycle, measure, finding, before, after.orElse(null), change, first, readings);
    }

    private static @Nullable ItemScore reading(int itaYear, Finding finding) {
        BigDecimal score = finding.score();
        return score == null ? null : new ItemScore(itaYear, finding.item(), score);
    }

    /**
     * People are asked for IIT and EIT while the measures of the year run; OIT looks at the report of a year in the year
     * after (ita-domain section 0).
     */
    static int firstYear(Cycle cycle, Instrument instrument) {
        int year = cycle.fiscalYear().year();
        return instrument == Instrument.OIT ? year + 1 : year;
    }

    private List<ItemScore> readings(Question asked) {
        List<ItemScore> readings = new ArrayList<>();
        for (Map<Question, ItemScore> year : years.values()) {
            ItemScore reading = year.get(asked);
            if (reading != null) {
                readings.add(reading);
            }
        }
        return readings;
    }

    private Change missing(int first, Question asked) {
        var later = years.tailMap(first, true).keySet();
        if (later.isEmpty()) {
            return Change.NO_LATER_RESULT;
        }
        return later.stream().anyMatch(year -> lineage.mayBeAsked(year, asked))
                ? Change.NO_LATER_SCORE
                : Change.NOT_ASKED;
    }
}
