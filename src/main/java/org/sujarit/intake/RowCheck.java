package org.sujarit.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sujarit.catalogue.ItemCode;
import org.sujarit.intake.typed.TypedRow;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Reasons;
import org.sujarit.refusal.Refused;
import org.sujarit.thai.ThaiDigits;

/** Whether what was typed into one row can be written down, with every reason why not. */
final class RowCheck {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,11}(?:\\.[0-9]{1,4})?");
    private static final BigDecimal BEST = BigDecimal.valueOf(100);

    private final String at;
    private final TypedRow row;
    private final TextCheck texts;
    private final Reasons reasons;

    /** @param at path of the row in the request, as {@code rows[2].} */
    RowCheck(String at, TypedRow row, Reasons reasons) {
        this.at = at;
        this.row = row;
        this.texts = new TextCheck(reasons);
        this.reasons = reasons;
    }

    /** The row when it fits; otherwise something that is never written, because the reasons say why. */
    @Nullable
    CheckedRow check(Set<String> units, LocalDate today) {
        List<ItemCode> codes = codes();
        String outcome = texts.optional(at + "outcome", row.outcome(), Longest.TEXT);
        CheckedRow checked = new CheckedRow(
                codes,
                texts.required(at + "itemText", row.itemText(), Longest.TITLE),
                score(),
                texts.optional(at + "weakness", row.weakness(), Longest.TEXT),
                unit(units),
                texts.required(at + "title", row.title(), Longest.TITLE),
                new StepsCheck(at, row, texts, reasons).check(today),
                outcome.isEmpty() ? null : outcome,
                number("actual", row.actual()),
                texts.optional(at + "actualUnit", row.actualUnit(), Longest.LINE));
        return codes.isEmpty() ? null : checked;
    }

    /** Each once, in their order; empty when one of them is no code. */
    private List<ItemCode> codes() {
        try {
            List<ItemCode> codes =
                    row.codes().stream().map(ItemCode::typed).distinct().toList();
            if (codes.isEmpty()) {
                reasons.against(at + "code", "item.code.shape", row.code());
            }
            return codes;
        } catch (Refused shape) {
            reasons.against(at + "code", "item.code.shape", row.code());
            return List.of();
        }
    }

    private @Nullable BigDecimal score() {
        BigDecimal score = number("score", row.score());
        if (score != null && (score.signum() < 0 || score.compareTo(BEST) > 0)) {
            reasons.against(at + "score", "assessment.score.range");
        }
        return score;
    }

    private String unit(Set<String> units) {
        if (!row.unit().isEmpty() && !units.contains(row.unit())) {
            reasons.against(at + "unit", "intake.unit.unknown");
        }
        return row.unit();
    }

    private @Nullable BigDecimal number(String field, String typed) {
        String ascii = ThaiDigits.toAscii(typed).replace(",", "");
        if (ascii.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(ascii).matches()) {
            reasons.against(at + field, "intake.number.shape", typed);
            return null;
        }
        return new BigDecimal(ascii);
    }
}
