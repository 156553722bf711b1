package org.sujarit.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.report.format.ReportFormat;
import org.sujarit.report.format.ReportRenderer;
import org.sujarit.report.format.ReproducibleZip;
import org.sujarit.report.table.DocumentKey;
import org.sujarit.report.table.ReportTable;

/** The report as a Word document, made from the agency's template, with a bookmark at each measure. */
@Component
public class DocxRenderer implements ReportRenderer {

    private final BuiltInTemplate builtIn;
    private final Templates templates;

    public DocxRenderer(BuiltInTemplate builtIn, Templates templates) {
        this.builtIn = builtIn;
        this.templates = templates;
    }

    @Override
    public ReportFormat format() {
        return ReportFormat.DOCX;
    }

    @Override
    public void render(ReportTable table, OutputStream out) throws IOException {
        ReportTable shown = table.presented();
        if (shown.letter()) {
            letter(shown, out);
            return;
        }
        try (XWPFDocument document = builtIn.document(shown)) {
            fill(DocxTemplate.in(document, shown.columns()), shown, null, out);
        }
    }

    private void letter(ReportTable shown, OutputStream out) throws IOException {
        try (XWPFDocument document = builtIn.letter(shown)) {
            DocxFrame frame = new DocxFrame(document, shown.frame());
            frame.letter();
            frame.closing();
            ReproducibleZip.write(document, shown, out);
        }
    }

    @Override
    public void render(ReportTable table, DocumentKey key, OutputStream out) throws IOException {
        ReportTable shown = table.presented();
        try (XWPFDocument document = template(shown, key)) {
            DocxTemplate template = DocxTemplate.in(document, shown.columns());
            if (template.problems().none()) {
                fill(template, shown, key, out);
                return;
            }
        }
        // A table frozen with other columns than those of today cannot be filled into a template of today.
        try (XWPFDocument document = builtIn.document(shown)) {
            fill(DocxTemplate.in(document, shown.columns()), shown, key, out);
        }
    }

    private XWPFDocument template(ReportTable shown, DocumentKey key) throws IOException {
        Optional<byte[]> own = templates.of(key.agency(), key.kind());
        return own.isPresent() ? new XWPFDocument(new ByteArrayInputStream(own.get())) : builtIn.document(shown);
    }

    static void fill(DocxTemplate template, ReportTable shown, @Nullable DocumentKey key, OutputStream out)
            throws IOException {
        new DocxFilling(template, shown).fill();
        if (key != null) {
            DocxOrigin.write(template.document(), key, template.keys());
        }
        ReproducibleZip.write(template.document(), shown, out);
    }
}
