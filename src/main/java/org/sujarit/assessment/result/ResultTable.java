package org.sujarit.assessment.result;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sujarit.assessment.Assessment;
import org.sujarit.assessment.sheet.SheetWriter;
import org.sujarit.catalogue.Catalogue;
import org.sujarit.catalogue.Item;

/** Results as the rows of a file, in exactly the shape that can be read again. */
record ResultTable(List<List<Object>> rows) {

    private static final String NAME = "ผลการประเมิน";
    private static final String MARK = "ind";

    static ResultTable template(int itaYear, Catalogue catalogue) {
        return table(
                itaYear,
                null,
                Map.of(),
                catalogue.items().stream().map(ResultTable::asked).toList(),
                catalogue);
    }

    static ResultTable of(Assessment assessment, Catalogue catalogue) {
        Map<String, BigDecimal> marks = new HashMap<>();
        assessment.marks().forEach(mark -> marks.put(mark.code(), mark.value()));
        List<List<Object>> scores = assessment.scores().stream()
                .map(score -> row(score.item(), score.itemText(), score.score(), score.recommendation()))
                .toList();
        return table(assessment.itaYear(), assessment.total(), marks, scores, catalogue);
    }

    private static ResultTable table(
            int itaYear,
            @Nullable BigDecimal total,
            Map<String, BigDecimal> marks,
            List<List<Object>> scores,
            Catalogue catalogue) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.copyOf(ResultColumns.HEADINGS));
        rows.add(row(ResultSubjects.YEAR, "", BigDecimal.valueOf(itaYear), null));
        rows.add(row(ResultSubjects.TOTAL, "", total, null));
        catalogue.markNames().forEach((code, name) -> rows.add(row(shown(code), name, marks.get(code), null)));
        rows.addAll(scores);
        return new ResultTable(rows);
    }

    private static List<Object> asked(Item item) {
        return row(item.code(), item.text(), null, null);
    }

    private static List<Object> row(
            String code, String text, @Nullable BigDecimal score, @Nullable String recommendation) {
        return List.of(
                code,
                text,
                score == null ? "" : new BigDecimal(Results.plain(score)),
                recommendation == null ? "" : recommendation);
    }

    private static String shown(String code) {
        return code.startsWith(MARK) ? ResultRows.INDICATOR + code.substring(MARK.length()) : code;
    }

    void write(ResultFiles.Format format, OutputStream out) throws IOException {
        SheetWriter writer = new SheetWriter(rows);
        if (format == ResultFiles.Format.CSV) {
            writer.csv(out);
        } else {
            writer.xlsx(NAME, out);
        }
    }
}
