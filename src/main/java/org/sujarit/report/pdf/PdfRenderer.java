package org.sujarit.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.sujarit.report.format.ReportFormat;
import org.sujarit.report.format.ReportRenderer;
import org.sujarit.report.table.ReportTable;
import org.sujarit.thai.ThaiLineBreaks;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * The report as a PDF that keeps (PDF/A-3a), that can be read aloud (PDF/UA-1), whose text can be copied, and that has the
 * table for computing with attached.
 */
@Component
public class PdfRenderer implements ReportRenderer {

    private static final String TEMPLATE = "report/print";
    private static final Locale THAI = Locale.forLanguageTag("th-TH");

    private final SpringTemplateEngine templates;
    private final ObjectProvider<ReportRenderer> renderers;
    private final ThaiLineBreaks lineBreaks;

    /** @param renderers all of them, asked for when they are needed: this one belongs to them */
    public PdfRenderer(
            SpringTemplateEngine templates, ObjectProvider<ReportRenderer> renderers, ReportSettings settings) {
        this.templates = templates;
        this.renderers = renderers;
        this.lineBreaks = new ThaiLineBreaks(settings.keepTogether());
    }

    @Override
    public ReportFormat format() {
        return ReportFormat.PDF;
    }

    @Override
    public void render(ReportTable table, OutputStream out) throws IOException {
        ReportTable shown = table.presented();
        String title = (shown.draft() ? ReportTable.DRAFT_MARK + " " : "") + shown.title();
        String page = templates.process(TEMPLATE, new Context(THAI, Map.of("table", shown, "title", title)));
        PdfFaces faces = PdfFaces.get();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            new PdfLayout(faces, lineBreaks).draw(PdfPage.read(page, faces), document);
            PdfRepeatedHeaders.untag(document);
            List<ReportRenderer> others =
                    shown.letter() ? List.of() : renderers.stream().toList();
            PdfAttachments.attach(document, table, others);
            PdfIdentity.write(document, title, page);
            document.save(bytes);
        }
        // Saving would close a stream that is not ours.
        bytes.writeTo(out);
    }
}
