package org.sujarit.assessment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.audit.AuditTrail;
import org.sujarit.catalogue.Catalogue;
import org.sujarit.catalogue.Item;
import org.sujarit.catalogue.ItemCode;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.refusal.Reasons;
import org.sujarit.refusal.Refused;

/** Takes in the scores a cycle starts from. */
@Component
public class ImportingResults {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);

    private final Cycles cycles;
    private final Catalogue catalogue;
    private final Assessments assessments;
    private final AuditTrail trail;

    ImportingResults(Cycles cycles, Catalogue catalogue, Assessments assessments, AuditTrail trail) {
        this.cycles = cycles;
        this.catalogue = catalogue;
        this.assessments = assessments;
        this.trail = trail;
    }

    /**
     * @param item code as typed; Thai digits and {@code ๐๔๑} for {@code o41} are understood
     * @param score 0 to 100
     */
    public record TypedScore(@Nullable String item, @Nullable BigDecimal score, @Nullable String recommendation) {}

    /** @throws Refused with every row that does not fit; nothing is taken in then */
    @Transactional
    public void importResults(
            Long cycleId, int itaYear, @Nullable BigDecimal total, List<TypedScore> typed, String actor) {
        Cycle cycle = cycles.get(cycleId);
        Map<String, Item> items = new HashMap<>();
        catalogue.itemsOf(itaYear).forEach(item -> items.put(item.code(), item));
        Reasons reasons = new Reasons();
        if (itaYear != cycle.fiscalYear().itaYear()) {
            reasons.against("itaYear", "assessment.ita-year", cycle.fiscalYear().itaYear());
        }
        if (typed.isEmpty()) {
            reasons.against("scores", "assessment.empty");
        }
        inRange(reasons, "total", total);
        List<Score> scores = scores(typed, items, reasons);
        reasons.refuseIfAny();
        cycle.resultsImported();
        assessments.save(new Assessment(cycleId, itaYear, total, scores));
        trail.record(cycle.key(), actor, "results-imported", "ita " + itaYear + ", items " + scores.size());
    }

    private static List<Score> scores(List<TypedScore> typed, Map<String, Item> items, Reasons reasons) {
        Map<String, TypedScore> rows = new HashMap<>();
        IntStream.range(0, typed.size())
                .forEach(row -> item(typed.get(row), "scores[" + row + "]", items, rows, reasons));
        List<Item> entered = rows.keySet().stream()
                .map(items::get)
                .sorted(Comparator.comparing(Item::instrument)
                        .thenComparingInt(item -> new ItemCode(item.code()).number()))
                .toList();
        return IntStream.range(0, entered.size())
                .mapToObj(index -> score(
                        index, entered.get(index), rows.get(entered.get(index).code())))
                .toList();
    }

    private static Score score(int position, Item item, @Nullable TypedScore row) {
        if (row == null || row.score() == null) {
            return new Score(position, item, BigDecimal.ZERO, null); // refused before it is used
        }
        return new Score(position, item, row.score(), row.recommendation());
    }

    private static void item(
            TypedScore row, String field, Map<String, Item> items, Map<String, TypedScore> rows, Reasons reasons) {
        inRange(reasons, field + ".score", row.score());
        if (row.score() == null) {
            reasons.against(field + ".score", "assessment.score.missing");
        }
        reasons.longest(field + ".recommendation", row.recommendation(), Finding.LONGEST_ISSUE);
        try {
            String code = ItemCode.typed(row.item() == null ? "" : row.item()).value();
            if (!items.containsKey(code)) {
                reasons.against(field + ".item", "assessment.item.unknown", code);
            } else if (rows.put(code, row) != null) {
                reasons.against(field + ".item", "assessment.item.twice", code);
            }
        } catch (Refused wrongShape) {
            reasons.against(field + ".item", "item.code.shape", row.item() == null ? "" : row.item());
        }
    }

    private static void inRange(Reasons reasons, String field, @Nullable BigDecimal score) {
        if (score != null && (score.signum() < 0 || score.compareTo(HIGHEST) > 0)) {
            reasons.against(field, "assessment.score.range");
        }
    }
}
