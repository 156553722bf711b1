package org.sujarit.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sujarit.catalogue.Catalogue;
import org.sujarit.catalogue.Item;
import org.sujarit.catalogue.Wordings;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.intake.typed.Amount;
import org.sujarit.intake.typed.Days;
import org.sujarit.intake.typed.TypedActivity;
import org.sujarit.intake.typed.TypedCode;
import org.sujarit.intake.typed.TypedLink;
import org.sujarit.intake.typed.TypedReport;
import org.sujarit.intake.typed.TypedResult;
import org.sujarit.intake.typed.TypedRow;
import org.sujarit.refusal.Reason;
import org.sujarit.thai.ThaiDigits;

/**
 * What a person should look at before saying that the report was understood (ita-domain, section 0: what is wrong with
 * reports made by hand). A doubt never stands in the way.
 */
public final class Doubts {

    private final Catalogue catalogue;
    private final Wordings wordings;
    private final FiscalYear year;
    private final List<Reason> doubts = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private Doubts(Catalogue catalogue, FiscalYear year) {
        this.catalogue = catalogue;
        this.wordings = new Wordings(catalogue.items());
        this.year = year;
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
        code(at, row);
        if (row.weakness().isBlank()) {
            doubts.add(new Reason("intake.doubt.no-weakness", at + "weakness", List.of()));
        }
        measure(at, row);
        for (int one = 0; one < row.results().size(); one++) {
            if (!row.results().get(one).empty()) {
                result(at + "results[" + one + "].", row.results().get(one), row);
            }
        }
        outcome(at, row);
    }

    private void code(String at, TypedRow row) {
        if (row.code().isEmpty()) {
            doubts.add(new Reason("intake.doubt.no-code", at + "code", List.of()));
            return;
        }
        boolean lost = TypedCode.in(row.source())
                .filter(TypedCode::lostLetter)
                .filter(typed -> typed.code().value().equals(row.code()))
                .isPresent();
        if (lost) {
            String written = row.source().split("\\s", 2)[0];
            doubts.add(new Reason("intake.doubt.lost-letter", at + "code", List.of(written, row.code())));
        }
        if (!seen.add(row.code())) {
            doubts.add(new Reason("intake.doubt.second-measure", at + "code", List.of(row.code())));
        }
        if (catalogue.item(row.code()).isEmpty()) {
            doubts.add(new Reason(
                    "intake.doubt.unknown-code",
                    at + "code",
                    List.of(row.code(), Integer.toString(catalogue.itaYear()))));
        } else {
            wordings.item(row.code()).ifPresent(known -> question(at, row, known));
        }
    }

    /** The same code asks another question in another year, and codes get mixed up. */
    private void question(String at, TypedRow row, Item known) {
        Optional<Item> other = wordings.other(known, row.itemText());
        if (other.isPresent()) {
            doubts.add(new Reason(
                    "intake.doubt.other-item",
                    at + "code",
                    List.of(row.code(), other.get().code(), known.text())));
        } else if (Wordings.differ(known, row.itemText())) {
            doubts.add(new Reason("intake.doubt.other-text", at + "code", List.of(row.code(), known.text())));
        }
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

    private void result(String at, TypedResult result, TypedRow row) {
        if (result.activity().isEmpty() && !row.activities().isEmpty()) {
            doubts.add(new Reason("intake.doubt.which-activity", at + "activity", List.of()));
        }
        day(at + "day", result);
        for (int one = 0; one < result.links().size(); one++) {
            link(at + "links[" + one + "].url", result.links().get(one));
        }
    }

    private void day(String field, TypedResult result) {
        Optional<LocalDate> day = Days.typed(result.day());
        if (result.day().isEmpty()) {
            doubts.add(new Reason("intake.doubt.no-day", field, List.of()));
        } else if (day.isPresent() && !year.contains(day.get())) {
            doubts.add(new Reason("intake.doubt.day-outside", field, List.of(year.toString())));
        }
        if (Days.in(result.text()).size() > 1) {
            doubts.add(new Reason("intake.doubt.several-days", field, List.of()));
        }
    }

    private void link(String field, TypedLink link) {
        if (!link.url().isEmpty() && ThaiDigits.occurIn(link.original())) {
            doubts.add(new Reason("intake.doubt.link-repaired", field, List.of(link.original())));
        } else if (link.url().chars().anyMatch(letter -> letter > '\u007f')) {
            doubts.add(new Reason("intake.doubt.link-thai", field, List.of()));
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
