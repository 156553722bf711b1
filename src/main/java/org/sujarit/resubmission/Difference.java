package org.sujarit.resubmission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * One thing that a submission says otherwise than the one before.
 *
 * @param key of its line
 * @param before empty for what is new
 * @param after empty for what is gone
 */
public record Difference(String key, String what, String before, String after) {

    /**
     * In the order of what is there now, and what is gone after it. What is recorded anew in the same words is no
     * difference, and what has a new id is compared with what stood for the same thing.
     */
    static List<Difference> between(List<Line> before, List<Line> after) {
        List<Line> gone = new ArrayList<>(before);
        List<Line> left = new ArrayList<>();
        for (Line line : after) {
            if (take(gone, line, (then, now) -> same(then, now) && then.text().equals(now.text()))
                    .isEmpty()) {
                left.add(line);
            }
        }
        Map<Line, Line> was = new HashMap<>();
        List<BiPredicate<Line, Line>> closestFirst =
                List.of((then, now) -> then.key().equals(now.key()), Difference::same);
        for (BiPredicate<Line, Line> alike : closestFirst) {
            left.stream().filter(line -> !was.containsKey(line)).forEach(line -> take(gone, line, alike)
                    .ifPresent(then -> was.put(line, then)));
        }
        List<Difference> all = new ArrayList<>();
        left.forEach(line -> all.add(new Difference(
                line.key(), line.what(), was.containsKey(line) ? was.get(line).text() : "", line.text())));
        gone.forEach(line -> all.add(new Difference(line.key(), line.what(), line.text(), "")));
        return all.stream().filter(one -> !one.before().equals(one.after())).toList();
    }

    private static boolean same(Line one, Line other) {
        return one.what().equals(other.what());
    }

    private static Optional<Line> take(List<Line> from, Line like, BiPredicate<Line, Line> alike) {
        Optional<Line> found =
                from.stream().filter(one -> alike.test(one, like)).findFirst();
        found.ifPresent(from::remove);
        return found;
    }
}
