package org.sujarit.report.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.sujarit.thai.ThaiLineBreaks;
import org.w3c.dom.Document;

/** Lays a page out on paper. Nothing is fetched from anywhere, whatever the page asks for. */
final class PdfLayout {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // It tells of every step.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final PdfFaces faces;
    private final ThaiLineBreaks lineBreaks;

    PdfLayout(PdfFaces faces, ThaiLineBreaks lineBreaks) {
        this.faces = faces;
        this.lineBreaks = lineBreaks;
    }

    /** Draws the shaped page into the document. */
    void draw(Document page, PDDocument document) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(SRGB);
        builder.useUnicodeLineBreaker(new PdfLineBreaker(faces.shaper(), lineBreaks));
        builder.useUnicodeCharacterBreaker(new PdfCharacterBreaker(faces.shaper()));
        builder.useExternalResourceAccessControl(
                PdfLayout::isOurs, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                PdfLayout::isOurs, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        faces.embed(document, builder);
        builder.withW3cDocument(page, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            do {
                renderer.layout();
            } while (PdfStrandedHeaders.moveFirst(renderer.getRootBox()));
            renderer.createPDFWithoutClosing();
        }
    }

    /** A picture within the page itself; whatever else a page could name is never fetched. */
    private static boolean isOurs(String address, ExternalResourceType type) {
        return type == ExternalResourceType.IMAGE_RASTER && address.startsWith("data:image/png;base64,");
    }
}
