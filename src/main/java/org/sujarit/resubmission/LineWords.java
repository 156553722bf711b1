package org.sujarit.resubmission;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.sujarit.text.Texts;

/** What the lines of a measure are called in the reader's language; those of a plan and of a document stay Thai, as it is. */
@Component
public class LineWords {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+$");

    private final Texts texts;

    LineWords(Texts texts) {
        this.texts = texts;
    }

    public List<Line> of(List<Line> lines) {
        return lines.stream()
                .map(line -> new Line(line.key(), what(line.key(), line.what()), line.text()))
                .toList();
    }

    public List<Difference> ofDifferences(List<Difference> differences) {
        return differences.stream()
                .map(one -> new Difference(one.key(), what(one.key(), one.what()), one.before(), one.after()))
                .toList();
    }

    /** @param kept as it was called when it was kept; its number stands at its end */
    private String what(String key, String kept) {
        String kind = key.split("/", 2)[0];
        return switch (kind) {
            case "actual", "outcome", "problems", "suggestions", "evidence" -> texts.of("changes." + kind);
            case "step", "result" -> {
                Matcher number = NUMBER.matcher(kept);
                yield number.find() ? texts.of("changes." + kind, number.group()) : kept;
            }
            default -> kept;
        };
    }
}
