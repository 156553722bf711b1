package org.sujarit.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sujarit.catalogue.Catalogue;
import org.sujarit.catalogue.Item;
import org.sujarit.catalogue.Wordings;
import org.sujarit.intake.typed.TypedCode;
import org.sujarit.intake.typed.TypedRow;
import org.sujarit.refusal.Reason;

/** Doubts about the item that a row is about. */
final class CodeDoubts {

    private final Catalogue catalogue;
    private final Wordings wordings;
    private final List<Reason> doubts;
    private final Set<String> seen = new HashSet<>();

    /** @param doubts what is doubted so far, where these are added */
    CodeDoubts(Catalogue catalogue, List<Reason> doubts) {
        this.catalogue = catalogue;
        this.wordings = new Wordings(catalogue.items());
        this.doubts = doubts;
    }

    void about(String at, TypedRow row) {
        if (row.codes().isEmpty()) {
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
        row.codes().forEach(code -> known(at, code));
        if (row.codes().size() == 1) {
            wordings.item(row.code()).ifPresent(known -> question(at, row, known));
        }
    }

    private void known(String at, String code) {
        if (!seen.add(code)) {
            doubts.add(new Reason("intake.doubt.second-measure", at + "code", List.of(code)));
        }
        if (catalogue.item(code).isEmpty()) {
            doubts.add(new Reason(
                    "intake.doubt.unknown-code", at + "code", List.of(code, Integer.toString(catalogue.itaYear()))));
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
}
