package org.sujarit.intake;

import java.util.ArrayList;
import java.util.List;
import org.sujarit.catalogue.Catalogue;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.intake.typed.Amount;
import org.sujarit.intake.typed.TypedActivity;
import org.sujarit.intake.typed.TypedReport;
import org.sujarit.intake.typed.TypedRow;
import org.sujarit.refusal.Reason;
import org.sujarit.thai.ThaiDigits;

/**
 * What a person should look at before saying that the report was understood (ita-domain, section 0: what is wrong with
 * reports made by hand). A doubt never stands in the way.
 */
public final class Doubts {

    private final List<Reason> doubts = new ArrayList<>();
    private final CodeDoubts codes;
    private final ResultDoubts results;

    private Doubts(Catalogue catalogue, FiscalYear year) {
        codes = new CodeDoubts(catalogue, doubts);
        results = new ResultDoubts(year, doubts);
    }

    /**
     * One remark for each doubt, by the field it is about.
     *
     * @param catalogue of the ITA year that the report answers
     */
    public static List<Reason> about(TypedReport report, Catalogue catalogue, FiscalYear year) {
        Doubts doubts = new Doubts(catalogue, year);
        for (int row = 0; row < report.rows().size(); row++) {
            if (!report.rows().get(row).left()) {
                doubts.row("rows[" + row + "].", report.rows().get(row));
            }
        }
        return doubts.doubts;
    }

    private void row(String at, TypedRow row) {
        if (row.wasCut()) {
            doubts.add(new Reason("intake.doubt.joined", at + "source", List.of()));
        }
        doubts.addAll(row.remarks(at + "source"));
        codes.about(at, row);
        if (row.weakness().isBlank()) {
            doubts.add(new Reason("intake.doubt.no-weakness", at + "weakness", List.of()));
        }
        measure(at, row);
        for (int one = 0; one < row.results().size(); one++) {
            if (!row.results().get(one).empty()) {
                results.about(at + "results[" + one + "].", row.results().get(one), row);
            }
        }
        outcome(at, row);
    }

    private void measure(String at, TypedRow row) {
        List<String> steps = row.activities().stream()
                .map(TypedActivity::text)
                .filter(text -> !text.isBlank())
                .toList();
        if (steps.size() > 1 && steps.contains(row.title())) {
            doubts.add(new Reason("intake.doubt.title", at + "title", List.of()));
        }
        for (int one = 0; one < row.activities().size(); one++) {
            String number = Integer.toString(one + 1);
            boolean done = row.results().stream()
                    .anyMatch(result -> !result.empty()
                            && ThaiDigits.toAscii(result.activity()).equals(number));
            if (!row.activities().get(one).text().isBlank() && !done) {
                doubts.add(new Reason("intake.doubt.no-result", at + "activities[" + one + "].text", List.of(number)));
            }
        }
    }

    private void outcome(String at, TypedRow row) {
        if (row.outcome().isBlank()) {
            doubts.add(new Reason("intake.doubt.no-outcome", at + "outcome", List.of()));
        } else if (row.actual().isEmpty()) {
            doubts.add(new Reason("intake.doubt.no-number", at + "actual", List.of()));
        } else if (Amount.in(ThaiDigits.toAscii(row.outcome())).size() > 1) {
            doubts.add(new Reason("intake.doubt.several-numbers", at + "actual", List.of()));
        }
    }
}
