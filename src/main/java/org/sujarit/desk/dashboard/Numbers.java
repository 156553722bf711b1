package org.sujarit.desk.dashboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sujarit.measure.MeasureState;

/**
 * How many measures there are of a kind, and the way to them.
 *
 * @param word {@code returned}, {@code late}, {@code month} or {@code waiting}, or the name of a state
 * @param href the list that shows as many
 * @param alarm whether there are some where there should be none
 */
public record Numbers(String word, long count, String href, boolean alarm) {

    static final String LIST = "/home/measures?";

    /** A measure passes through these without waiting, or only where a year was taken in. */
    private static final Set<MeasureState> SELDOM = Set.of(MeasureState.APPROVED, MeasureState.TAKEN_IN);

    private static final Set<String> ALARMING = Set.of("returned", "late");

    /** @param list address of the list of the measures they are among */
    static List<Numbers> asking(List<YearMeasure> measures, String list) {
        return List.of(
                asking("returned", count(measures, YearMeasure::returned), list),
                asking("late", count(measures, YearMeasure::late), list),
                asking("month", count(measures, YearMeasure::month), list),
                asking("waiting", count(measures, YearMeasure::waiting), list));
    }

    /** @param list address of the list of the measures they are among */
    static Numbers asking(String word, long count, String list) {
        return new Numbers(word, count, narrowed(list, word + "=true"), count > 0 && ALARMING.contains(word));
    }

    /** One for each state a measure rests in. */
    static List<Numbers> ofStates(List<YearMeasure> measures, String list) {
        List<Numbers> states = new ArrayList<>();
        Arrays.stream(MeasureState.values()).forEach(state -> {
            long count = count(measures, one -> one.state() == state);
            if (count > 0 || !SELDOM.contains(state)) {
                states.add(new Numbers(state.name(), count, narrowed(list, "state=" + state), false));
            }
        });
        return states;
    }

    /** The same list with one filter more. */
    static String narrowed(String list, String filter) {
        return list.endsWith("?") ? list + filter : list + "&" + filter;
    }

    private static long count(List<YearMeasure> measures, Predicate<YearMeasure> wanted) {
        return measures.stream().filter(wanted).count();
    }
}
