package org.sujarit.check;

import java.util.stream.Stream;
import org.sujarit.check.CheckedCycle.Done;
import org.sujarit.check.CheckedCycle.Planned;
import org.sujarit.check.CheckedCycle.Proof;

/**
 * Something that a person typed.
 *
 * @param subject code of the measure or item it belongs to
 */
record TypedText(String subject, String text) {

    /** Everything that was typed for a year. */
    static Stream<TypedText> of(CheckedCycle year) {
        return Stream.concat(
                year.weaknesses().stream().map(one -> new TypedText(one.item(), one.issue())),
                year.measures().stream().flatMap(TypedText::of));
    }

    private static Stream<TypedText> of(Planned measure) {
        Stream<String> steps = measure.steps().stream()
                .flatMap(step -> Stream.concat(
                        Stream.of(step.text()), step.done().stream().map(Done::text)));
        Stream<String> own = Stream.of(
                measure.title(),
                measure.position(),
                measure.deadline() == null ? "" : measure.deadline().event(),
                measure.monitoring(),
                measure.reached().indicator(),
                measure.reached().sentence());
        Stream<String> titles = measure.proofs().stream().map(Proof::title);
        return Stream.of(own, steps, titles).flatMap(texts -> texts).map(text -> new TypedText(measure.code(), text));
    }
}
