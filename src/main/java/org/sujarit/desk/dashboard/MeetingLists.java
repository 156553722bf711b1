package org.sujarit.desk.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.sujarit.measure.MeasureState;
import org.sujarit.text.Texts;

/** What the monthly meeting of the staff goes through. */
@Component
class MeetingLists {

    /** More do not fit into a meeting; the rest is one link away. */
    private static final int SHOWN = 25;

    private static final Set<MeasureState> WAITING =
            Set.of(MeasureState.STARTED, MeasureState.IN_REVIEW, MeasureState.REVIEWED);

    private final Texts texts;

    MeetingLists(Texts texts) {
        this.texts = texts;
    }

    /**
     * @param word its name is the message {@code dashboard.list.<word>}
     * @param href the same as a list that can be searched
     * @param more how many are not shown
     */
    record Listed(String word, String href, List<Entry> entries, int more) {}

    /** @param whom whom it waits for */
    record Entry(String code, String title, String unit, String owner, String due, String whom) {}

    /** @param list address of the list of the year's measures, to which a filter can be added */
    List<Listed> of(List<YearMeasure> measures, String list) {
        return List.of(
                listed("returned", list, measures, YearMeasure::returned),
                listed("late", list, measures, YearMeasure::late),
                listed("month", list, measures, YearMeasure::month),
                waiting(measures, list));
    }

    private Listed listed(String word, String list, List<YearMeasure> measures, Predicate<YearMeasure> wanted) {
        return listed(
                word,
                Numbers.narrowed(list, word + "=true"),
                measures.stream().filter(wanted).toList());
    }

    /** Whoever reads: the meeting asks for everybody. */
    private Listed waiting(List<YearMeasure> measures, String list) {
        List<YearMeasure> found = measures.stream()
                .filter(one -> WAITING.contains(one.state()))
                .sorted(Comparator.comparing(YearMeasure::state))
                .toList();
        return listed("waiting", Numbers.narrowed(list, "sort=state"), found);
    }

    private Listed listed(String word, String href, List<YearMeasure> found) {
        return new Listed(
                word, href, found.stream().limit(SHOWN).map(this::entry).toList(), Math.max(0, found.size() - SHOWN));
    }

    private Entry entry(YearMeasure measure) {
        return new Entry(
                measure.code(),
                measure.title(),
                measure.unitName(),
                measure.owner(),
                texts.day(measure.due()),
                whom(measure));
    }

    private String whom(YearMeasure measure) {
        return switch (measure.state()) {
            case STARTED -> texts.of("dashboard.whom.head", measure.unitName());
            case IN_REVIEW -> texts.of("dashboard.whom.reviewer");
            case REVIEWED -> texts.of("dashboard.whom.manager");
            default -> measure.owner();
        };
    }
}
