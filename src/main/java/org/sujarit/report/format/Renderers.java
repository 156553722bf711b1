package org.sujarit.report.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.sujarit.report.table.DocumentKey;
import org.sujarit.report.table.ReportTable;

/** Writes a report in any of the formats that the application knows. */
@Component
public class Renderers {

    private final Map<ReportFormat, ReportRenderer> byFormat = new EnumMap<>(ReportFormat.class);

    Renderers(List<ReportRenderer> renderers) {
        for (ReportRenderer renderer : renderers) {
            if (byFormat.put(renderer.format(), renderer) != null) {
                throw new IllegalArgumentException("Two renderers for " + renderer.format());
            }
        }
    }

    public Set<ReportFormat> formats() {
        return Set.copyOf(byFormat.keySet());
    }

    /**
     * Writes the document in the look that its agency chose and leaves the stream open. The same table and the same
     * template give the same bytes, on any machine.
     *
     * @throws IllegalArgumentException if nothing makes this format
     */
    public void render(ReportTable table, DocumentKey key, ReportFormat format, OutputStream out) throws IOException {
        XmlOfTheJdk.with(() -> renderer(format).render(table, key, out));
    }

    /**
     * The same in the built-in look.
     *
     * @throws IllegalArgumentException if nothing makes this format
     */
    public void render(ReportTable table, ReportFormat format, OutputStream out) throws IOException {
        XmlOfTheJdk.with(() -> renderer(format).render(table, out));
    }

    private ReportRenderer renderer(ReportFormat format) {
        ReportRenderer renderer = byFormat.get(format);
        if (renderer == null) {
            throw new IllegalArgumentException("No renderer for " + format);
        }
        return renderer;
    }
}
