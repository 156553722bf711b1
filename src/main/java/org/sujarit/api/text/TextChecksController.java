package org.sujarit.api.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.sujarit.check.CheckingTexts;
import org.sujarit.check.Remark;
import org.sujarit.refusal.Refused;
import org.sujarit.text.Texts;

/** Looks over a text while it is typed in a form. Nothing of it is kept. */
@RestController
class TextChecksController {

    private static final int LONGEST = 8000;
    private static final int MOST = 10;

    private final CheckingTexts checking;
    private final Texts texts;

    TextChecksController(CheckingTexts checking, Texts texts) {
        this.checking = checking;
        this.texts = texts;
    }

    /**
     * A text of at most 8,000 characters.
     *
     * @param plan at most ten texts of the same length that it may not just say again; null when there are none
     */
    record Typed(@Nullable String text, @Nullable List<String> plan) {}

    /** What is worth a look, in the reader's words; empty when nothing is. */
    @PostMapping("/api/checks/text")
    List<String> of(@RequestBody Typed typed) {
        String text = typed.text();
        if (text == null) {
            throw Refused.field("text", "refusal.text.missing");
        }
        List<String> plan = Objects.requireNonNullElse(typed.plan(), List.<String>of()).stream()
                .filter(Objects::nonNull)
                .limit(MOST)
                .toList();
        if (Stream.concat(Stream.of(text), plan.stream()).anyMatch(one -> one.length() > LONGEST)) {
            throw Refused.field("text", "refusal.text.too-long", LONGEST);
        }
        return checking.of(text, plan).stream().map(this::inWords).toList();
    }

    private String inWords(Remark remark) {
        List<Object> found = remark.arguments().subList(1, remark.arguments().size());
        return texts.of(remark.key() + ".here", found.toArray());
    }
}
