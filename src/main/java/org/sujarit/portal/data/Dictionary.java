package org.sujarit.portal.data;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.sujarit.effect.EffectCsv;
import org.sujarit.report.compile.MonitoringCompiler;
import org.sujarit.report.compile.ReportColumns;
import org.sujarit.report.format.CsvRenderer;
import org.sujarit.report.table.Column;
import org.sujarit.text.Texts;

/**
 * What the columns of the files mean. Which there are, and what documents call them, is told by what writes the files;
 * here each is only put into words.
 */
@Component
class Dictionary {

    private final Texts texts;

    Dictionary(Texts texts) {
        this.texts = texts;
    }

    /**
     * A column.
     *
     * @param name in the files
     * @param heading in the document; empty for one that only files have
     * @param meaning in the reader's language
     */
    record Line(String name, String heading, String meaning) {}

    /** The columns of one kind of file, which is the message {@code portal.data.kind.<kind>}. */
    record Table(String kind, List<Line> lines) {}

    List<Table> tables() {
        return List.of(
                ofDocument("plan", ReportColumns.OF_THE_PLAN),
                ofDocument("round", MonitoringCompiler.COLUMNS),
                ofDocument("report", ReportColumns.OF_THE_WIDE_REPORT),
                new Table(
                        "effect",
                        EffectCsv.columns().stream()
                                .map(name -> new Line(name, "", meaning("effect", name)))
                                .toList()));
    }

    private Table ofDocument(String kind, List<Column> columns) {
        List<Line> lines = new ArrayList<>();
        CsvRenderer.LEADING.forEach(name -> lines.add(new Line(name, "", meaning("document", name))));
        columns.forEach(
                column -> lines.add(new Line(column.key(), column.heading(), meaning("document", column.key()))));
        return new Table(kind, lines);
    }

    private String meaning(String kind, String name) {
        return texts.of("portal.data.column." + kind + "." + name);
    }
}
