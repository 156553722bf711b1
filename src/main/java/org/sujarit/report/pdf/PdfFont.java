package org.sujarit.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** A typeface in one document. Unlike PDFBox's own fonts it reads nothing anew and counts widths without encoding. */
final class PdfFont extends PDFont {

    private static final String NOT_FOR_READING = "This font is for writing only";

    private final PdfTypeface face;
    /** What is added to the characters 0 to 9, to show Thai digits for them. */
    private final int digits;

    private PdfFont(COSDictionary embedded, PdfTypeface face, int digits) {
        super(embedded);
        this.face = face;
        this.digits = digits;
    }

    static PdfFont of(PdfTypeface face, COSDictionary embedded) {
        return new PdfFont(embedded, face, 0);
    }

    /** Shows 0 to 9 as ๐ to ๙: the layout counts pages itself and knows no Thai numbers. */
    static PdfFont withThaiDigits(PdfTypeface face, COSDictionary embedded) {
        return new PdfFont(embedded, face, '๐' - '0');
    }

    private char glyph(int character) {
        boolean digit = character >= '0' && character <= '9';
        char glyph = face.glyph(digit ? character + digits : character);
        if (glyph == 0) {
            // The layout expects this very exception.
            throw new IllegalArgumentException("The face has no such character");
        }
        return glyph;
    }

    @Override
    public float getStringWidth(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += face.width(glyph(text.charAt(i)));
        }
        return width;
    }

    @Override
    protected byte[] encode(int character) {
        char glyph = glyph(character);
        return new byte[] {(byte) (glyph >> 8), (byte) glyph};
    }

    @Override
    public PDFontDescriptor getFontDescriptor() {
        return face.descriptor();
    }

    @Override
    public String getName() {
        return getCOSObject().getNameAsString(COSName.BASE_FONT);
    }

    @Override
    public float getWidth(int code) {
        return face.width(code);
    }

    @Override
    public float getWidthFromFont(int code) {
        return face.width(code);
    }

    @Override
    protected float getStandard14Width(int code) {
        return face.width(code);
    }

    @Override
    public boolean hasExplicitWidth(int code) {
        return true;
    }

    @Override
    public Matrix getFontMatrix() {
        return new Matrix(0.001f, 0, 0, 0.001f, 0, 0);
    }

    @Override
    public BoundingBox getBoundingBox() {
        var box = getFontDescriptor().getFontBoundingBox();
        return new BoundingBox(box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY());
    }

    @Override
    public int readCode(InputStream in) throws IOException {
        throw new UnsupportedOperationException(NOT_FOR_READING);
    }

    @Override
    public Vector getPositionVector(int code) {
        throw new UnsupportedOperationException(NOT_FOR_READING);
    }

    @Override
    @SuppressWarnings("deprecation") // an interface asks for it
    public float getHeight(int code) {
        throw new UnsupportedOperationException(NOT_FOR_READING);
    }

    @Override
    public boolean isVertical() {
        return false;
    }

    @Override
    public boolean isEmbedded() {
        return true;
    }

    @Override
    public boolean isDamaged() {
        return false;
    }

    @Override
    public boolean willBeSubset() {
        return false;
    }

    @Override
    public void addToSubset(int codePoint) {
        throw new IllegalStateException("The whole face is embedded");
    }

    @Override
    public void subset() {
        throw new IllegalStateException("The whole face is embedded");
    }
}
