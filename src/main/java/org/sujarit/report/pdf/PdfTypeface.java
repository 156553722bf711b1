package org.sujarit.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.sujarit.thai.ThaiShaper;

/**
 * A face that documents embed, read once: text is written as numbers of glyphs, and beside each glyph stands the
 * character it means, which for a shaped mark is the mark itself.
 */
final class PdfTypeface {

    private static final COSName FONT_FILE_LENGTH = COSName.getPDFName("Length1");
    private static final int SYMBOLIC = 4;
    private static final int ITALIC = 64;

    private final String name;
    private final char[] glyphs = new char[Character.MAX_VALUE + 1];
    private final int[] widths;
    private final byte[] program;
    private final int length;
    private final byte[] meanings;
    private final PDFontDescriptor descriptor;

    private PdfTypeface(String file, ThaiShaper shaper) throws IOException {
        byte[] font;
        try (InputStream in = PdfTypeface.class.getResourceAsStream("/fonts/" + file + ".ttf")) {
            font = Objects.requireNonNull(in, file).readAllBytes();
        }
        length = font.length;
        program = deflated(font);
        try (TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            name = face.getName();
            widths = widths(face);
            char[] characters = readCharacters(face.getUnicodeCmapLookup());
            meanings = deflated(PdfToUnicode.map(characters, shaper));
            descriptor = descriptor(face);
        }
    }

    static PdfTypeface read(String file, ThaiShaper shaper) {
        try {
            return new PdfTypeface(file, shaper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The glyph of the character, 0 if the face has none. */
    char glyph(int character) {
        return character > Character.MAX_VALUE ? 0 : glyphs[character];
    }

    /** In thousandths of the size. */
    int width(int glyph) {
        return widths[glyph];
    }

    PDFontDescriptor descriptor() {
        return new PDFontDescriptor(new COSDictionary(descriptor.getCOSObject()));
    }

    /** The face as an object of the document, which does not yet {@linkplain #explain say} what its glyphs mean. */
    COSDictionary embed(PDDocument document) throws IOException {
        PDFontDescriptor own = descriptor();
        COSStream file = stream(document, program);
        file.setInt(FONT_FILE_LENGTH, length);
        own.getCOSObject().setItem(COSName.FONT_FILE2, file);

        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);

        COSDictionary descendant = font(COSName.CID_FONT_TYPE2);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, own);
        descendant.setItem(COSName.W, new COSArray(List.of(COSInteger.ZERO, widthsOfAll())));
        descendant.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);

        COSDictionary font = font(COSName.TYPE0);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(descendant)));
        return font;
    }

    /** Tells readers of the document which character each glyph means. */
    void explain(COSDictionary font, PDDocument document) throws IOException {
        font.setItem(COSName.TO_UNICODE, stream(document, meanings));
    }

    private COSDictionary font(COSName type) {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, type);
        font.setName(COSName.BASE_FONT, name);
        return font;
    }

    private COSArray widthsOfAll() {
        COSArray all = new COSArray();
        for (int width : widths) {
            all.add(COSInteger.get(width));
        }
        return all;
    }

    /** Fills the glyphs and turns them round: the character of each glyph, 0 for none. */
    private char[] readCharacters(CmapLookup map) {
        char[] characters = new char[widths.length];
        for (char character = Character.MAX_VALUE; character > 0; character--) {
            glyphs[character] = (char) map.getGlyphId(character);
            characters[glyphs[character]] = character;
        }
        return characters;
    }

    private static int[] widths(TrueTypeFont face) throws IOException {
        int[] widths = new int[face.getNumberOfGlyphs()];
        for (int glyph = 0; glyph < widths.length; glyph++) {
            widths[glyph] = Math.round(1000f * face.getAdvanceWidth(glyph) / face.getUnitsPerEm());
        }
        return widths;
    }

    private PDFontDescriptor descriptor(TrueTypeFont face) throws IOException {
        float scale = 1000f / face.getUnitsPerEm();
        PDFontDescriptor made = new PDFontDescriptor(new COSDictionary());
        made.getCOSObject().setItem(COSName.TYPE, COSName.FONT_DESC);
        made.setFontName(name);
        float slant = face.getPostScript().getItalicAngle();
        made.setFlags(SYMBOLIC | (slant == 0 ? 0 : ITALIC));
        made.setItalicAngle(slant);
        made.setAscent(face.getHorizontalHeader().getAscender() * scale);
        made.setDescent(face.getHorizontalHeader().getDescender() * scale);
        made.setCapHeight(face.getOS2Windows().getCapHeight() * scale);
        made.setXHeight(face.getOS2Windows().getHeight() * scale);
        made.setStemV(name.toLowerCase(Locale.ROOT).contains("bold") ? 140 : 80);
        BoundingBox box = face.getFontBBox();
        made.setFontBoundingBox(new PDRectangle(box));
        return made;
    }

    private static COSStream stream(PDDocument document, byte[] deflated) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (var out = stream.createRawOutputStream()) {
            out.write(deflated);
        }
        return stream;
    }

    private static byte[] deflated(byte[] data) throws IOException {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(data);
        }
        return deflated.toByteArray();
    }
}
