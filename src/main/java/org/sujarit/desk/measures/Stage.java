package org.sujarit.desk.measures;

import java.util.List;
import java.util.stream.Stream;
import org.sujarit.measure.MeasureState;

/** What a measure goes through, as the diagram draws it; the words are the message {@code measure.stage.<name>}. */
enum Stage {
    ASSIGN(MeasureState.STARTED),
    EXECUTE(MeasureState.EXECUTING),
    PROVE(MeasureState.EVIDENCING),
    REVIEW(MeasureState.IN_REVIEW),
    APPROVE(MeasureState.REVIEWED),
    PUBLISH(MeasureState.APPROVED);

    private final MeasureState state;

    Stage(MeasureState state) {
        this.state = state;
    }

    /**
     * A stage as one measure has it.
     *
     * @param done whether the measure is past it
     * @param current whether it stands there now
     */
    record Line(Stage stage, boolean done, boolean current) {}

    /** None for one that is given up, or was lived through elsewhere. */
    static List<Line> of(MeasureState reached) {
        return reached == MeasureState.CANCELLED || reached == MeasureState.TAKEN_IN
                ? List.of()
                : Stream.of(values())
                        .map(stage -> new Line(stage, stage.state.compareTo(reached) < 0, stage.state == reached))
                        .toList();
    }
}
