package org.sujarit.check;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Checks one text while somebody types it, by the rules that need nothing but the text. */
@Component
public class CheckingTexts {

    private final TextChecks checks = new TextChecks(new Spelling());

    CheckingTexts() {}

    /**
     * What is worth a look, each once; a remark has no subject, for the text is before the reader's eyes.
     *
     * @param plan what was planned, when the text is to tell what was done about it without a number
     */
    public List<Remark> of(String text, List<String> plan) {
        Stream<Remark> restated = Likeness.restates(text, plan)
                ? Stream.of(Remark.of(CheckRule.RESULT_RESTATES_MEASURE, "", ""))
                : Stream.empty();
        return Stream.concat(restated, checks.of(new TypedText("", text)))
                .distinct()
                .toList();
    }
}
