package org.sujarit.desk.start;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.sujarit.amendment.Amendment;
import org.sujarit.amendment.Amendments;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.CycleState;
import org.sujarit.text.Texts;

/** What is proposed to change of a running year's plan, and where it stands. */
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

    /** A year that does not run has none. */
    List<Line> of(Cycle cycle) {
        return cycle.state() == CycleState.RUNNING
                ? amendments.openIn(cycle.id()).stream().map(this::line).toList()
                : List.of();
    }

    private Line line(Amendment amendment) {
        return new Line(
                amendment.number(),
                Objects.requireNonNullElse(amendment.proposal().title(), ""),
                texts.of("amendment.state", amendment.state()));
    }
}
