package org.sujarit.desk.start;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.sujarit.amendment.Amendment;
import org.sujarit.amendment.Amendments;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.CycleState;
import org.sujarit.text.Texts;

/** What is proposed to change of running years' plans, and where it stands. */
@Component
class OpenAmendments {

    private final Amendments amendments;
    private final Texts texts;

    OpenAmendments(Amendments amendments, Texts texts) {
        this.amendments = amendments;
        this.texts = texts;
    }

    /** @param title of the measure as it would be planned */
    record Line(int number, String title, String stateText) {}

    /** By the id of the year, in one question; a year that does not run has none. */
    Map<Long, List<Line>> of(List<Cycle> years) {
        List<Long> running = years.stream()
                .filter(year -> year.state() == CycleState.RUNNING)
                .map(Cycle::id)
                .toList();
        return amendments.openIn(running).stream()
                .collect(Collectors.groupingBy(
                        Amendment::cycleId, Collectors.mapping(this::line, Collectors.toUnmodifiableList())));
    }

    private Line line(Amendment amendment) {
        return new Line(
                amendment.number(),
                Objects.requireNonNullElse(amendment.proposal().title(), ""),
                texts.of("amendment.state", amendment.state()));
    }
}
