package org.sujarit.check;

import java.util.List;
import org.springframework.stereotype.Component;
import org.sujarit.check.CheckedYear.Typed;

/** Checks one text while somebody types it, by the rules that need nothing but the text. */
@Component
public class CheckingTexts {

    private final TextChecks checks = new TextChecks(new Spelling());

    CheckingTexts() {}

    /** What is worth a look, each once; a remark has no subject, for the text is before the reader's eyes. */
    public List<Remark> of(String text) {
        return checks.of(new Typed("", text)).distinct().toList();
    }
}
