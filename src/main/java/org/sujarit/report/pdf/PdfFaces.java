package org.sujarit.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.sujarit.thai.ThaiShaper;

/** The faces of Sarabun whose Thai marks are placed already; read when the first document needs them. */
final class PdfFaces {

    private static final String FAMILY = "Sarabun";
    private static final String FAMILY_OF_NUMBERS = "SarabunThaiDigits";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final ThaiShaper shaper = new ThaiShaper();
    private final PdfTypeface regular = PdfTypeface.read("SarabunShaped-Regular", shaper);
    private final PdfTypeface bold = PdfTypeface.read("SarabunShaped-Bold", shaper);
    private final PdfTypeface italic = PdfTypeface.read("SarabunShaped-Italic", shaper);

    private PdfFaces() {}

    /** Waits until somebody wants a PDF, so that the application starts without it. */
    private static final class Holder {
        private static final PdfFaces ONLY = new PdfFaces();
    }

    static PdfFaces get() {
        return Holder.ONLY;
    }

    ThaiShaper shaper() {
        return shaper;
    }

    /** Whether every face can draw the character. */
    boolean draw(int character) {
        return regular.glyph(character) != 0 && bold.glyph(character) != 0 && italic.glyph(character) != 0;
    }

    void embed(PDDocument document, PdfRendererBuilder builder) throws IOException {
        COSDictionary embedded = regular.embed(document);
        use(builder, FAMILY_OF_NUMBERS, REGULAR, FontStyle.NORMAL, PdfFont.withThaiDigits(regular, embedded));
        use(builder, REGULAR, FontStyle.NORMAL, regular, embedded, document);
        use(builder, BOLD, FontStyle.NORMAL, bold, bold.embed(document), document);
        use(builder, REGULAR, FontStyle.ITALIC, italic, italic.embed(document), document);
    }

    private static void use(
            PdfRendererBuilder builder,
            int weight,
            FontStyle style,
            PdfTypeface face,
            COSDictionary embedded,
            PDDocument document)
            throws IOException {
        use(builder, FAMILY, weight, style, PdfFont.of(face, embedded));
        // Not before: PDFBox would read it all back.
        face.explain(embedded, document);
    }

    private static void use(PdfRendererBuilder builder, String family, int weight, FontStyle style, PdfFont font) {
        builder.useFont(new PDFontSupplier(font), family, weight, style, false);
    }
}
