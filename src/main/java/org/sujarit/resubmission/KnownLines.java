package org.sujarit.resubmission;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.sujarit.evidence.Revisions;
import org.sujarit.measure.Measure;

/** What a measure says now, under the keys that the same things had before. */
@Component
class KnownLines {

    private final ContentLines lines;
    private final Revisions revisions;

    KnownLines(ContentLines lines, Revisions revisions) {
        this.lines = lines;
        this.revisions = revisions;
    }

    /**
     * Evidence that was put right has an id of its own; here it has the key it had in those lines.
     *
     * @param measure with its activities and results
     */
    List<Line> of(Measure measure, List<Line> then) {
        Set<String> known = then.stream().map(Line::key).collect(Collectors.toSet());
        Map<String, String> before = revisions.before(measure.id()).entrySet().stream()
                .collect(Collectors.toMap(
                        one -> ContentLines.proof(one.getKey()), one -> ContentLines.proof(one.getValue())));
        return lines.of(measure).stream()
                .map(line -> new Line(first(line.key(), known, before), line.what(), line.text()))
                .toList();
    }

    private static String first(String now, Set<String> known, Map<String, String> before) {
        for (String key = now; key != null; key = before.get(key)) {
            if (known.contains(key)) {
                return key;
            }
        }
        return now;
    }
}
