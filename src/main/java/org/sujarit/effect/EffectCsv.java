package org.sujarit.effect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.sujarit.assessment.sheet.SheetWriter;

/** The same effects as {@link EffectFile}, a row for each. */
public final class EffectCsv {

    private static final List<String> COLUMNS = List.of(
            "agency",
            "fiscal_year",
            "measure",
            "title",
            "level",
            "instrument",
            "item",
            "item_text",
            "ita_year_before",
            "score_before",
            "ita_year_after",
            "item_after",
            "score_after",
            "difference",
            "change");

    private EffectCsv() {}

    /** Names of the columns, which do not change. */
    public static List<String> columns() {
        return COLUMNS;
    }

    public static byte[] of(EffectFile file) {
        List<List<Object>> rows = new ArrayList<>(List.of(List.copyOf(COLUMNS)));
        for (EffectFile.Line line : file.effects()) {
            rows.add(cells(file.agency(), line));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new SheetWriter(rows).csv(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static List<Object> cells(String agency, EffectFile.Line line) {
        EffectFile.Point before = line.before();
        EffectFile.Point after = line.after();
        return List.of(
                agency,
                line.fiscalYear(),
                line.measure(),
                line.title(),
                line.level(),
                line.instrument(),
                line.item(),
                line.itemText(),
                before == null ? "" : before.itaYear(),
                before == null ? "" : before.score(),
                after == null ? "" : after.itaYear(),
                after == null ? "" : after.item(),
                after == null ? "" : after.score(),
                line.difference() == null ? "" : line.difference(),
                line.change());
    }
}
