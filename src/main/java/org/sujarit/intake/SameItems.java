package org.sujarit.intake;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sujarit.catalogue.ItemCode;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Reasons;

/** What all rows of a report together tell of each item: a report has one row for each measure. */
final class SameItems {

    private final Map<String, Told> items = new HashMap<>();

    /**
     * What is told of an item.
     *
     * @param itemText empty where it stands behind another item in every row
     * @param weakness what different rows call weak, one below the other
     */
    record Told(ItemCode code, String itemText, @Nullable BigDecimal score, String weakness) {

        private Told with(Told row) {
            String both = Stream.concat(weakness.lines(), row.weakness().lines())
                    .distinct()
                    .collect(Collectors.joining("\n"));
            return new Told(
                    code, itemText.isEmpty() ? row.itemText() : itemText, score == null ? row.score() : score, both);
        }
    }

    /** Notes against the row what contradicts the rows before; its text and score are those of its first item. */
    void add(String at, CheckedRow row, Reasons reasons) {
        ItemCode first = row.codes().get(0);
        add(at, new Told(first, row.itemText(), row.score(), row.weakness()), reasons);
        row.codes().stream().skip(1).forEach(other -> add(at, new Told(other, "", null, row.weakness()), reasons));
    }

    private void add(String at, Told row, Reasons reasons) {
        String code = row.code().value();
        Told before = items.get(code);
        if (before == null) {
            items.put(code, row);
            return;
        }
        BigDecimal score = before.score();
        if (score != null && row.score() != null && score.compareTo(row.score()) != 0) {
            reasons.against(at + "score", "intake.item.other-score", code, score.toPlainString());
        }
        boolean bothAsk = !before.itemText().isEmpty() && !row.itemText().isEmpty();
        if (bothAsk && !before.itemText().equals(row.itemText())) {
            reasons.against(at + "itemText", "intake.item.other-text", code, before.itemText());
        }
        Told told = before.with(row);
        if (told.weakness().length() > Longest.TEXT) {
            reasons.against(at + "weakness", "intake.item.weaknesses", code, Longest.TEXT);
        }
        items.put(code, told);
    }

    Told of(ItemCode code) {
        return Objects.requireNonNull(items.get(code.value()));
    }
}
