package org.sujarit.thai.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One face of the original font, and how HarfBuzz (in the JDK) draws Thai with it. */
final class Face {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final int FIRST_NO_GLYPH = 0xFFFE;
    private static final char AA = '\u0E32';
    private static final char NIKHAHIT = '\u0E4D';

    final Sfnt sfnt;
    private final Font font;
    private final int[] advances;
    private final List<Integer> nikhahits;

    Face(byte[] file) {
        sfnt = Sfnt.read(file);
        try {
            int unitsPerEm = sfnt.table("head").getShort(18);
            font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                    .deriveFont((float) unitsPerEm);
        } catch (FontFormatException | IOException e) {
            throw new IllegalArgumentException("Not a TrueType font", e);
        }
        advances = advances(sfnt);
        // The face has a second nikhahit for consonants with a long stroke upwards.
        nikhahits = List.of(
                layOut("ก" + NIKHAHIT).getGlyphCode(1), layOut("ป" + NIKHAHIT).getGlyphCode(1));
    }

    /** At a size at which a unit of the font is a unit of length. */
    Font font() {
        return font;
    }

    int glyphs() {
        return advances.length;
    }

    int advance(int glyph) {
        return advances[glyph];
    }

    GlyphVector layOut(String text) {
        char[] letters = text.toCharArray();
        return font.layoutGlyphVector(EXACT, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT);
    }

    /** The glyph of the character alone, 0 if the font has none. */
    int glyph(char letter) {
        return font.createGlyphVector(EXACT, new char[] {letter}).getGlyphCode(0);
    }

    /** Characters of the Basic Multilingual Plane that the font has, with their glyphs. */
    Map<Integer, Integer> characters() {
        Map<Integer, Integer> characters = new TreeMap<>();
        for (char letter = ' '; letter < Character.MAX_VALUE; letter++) {
            int glyph = Character.isSurrogate(letter) || isPrivate(letter) ? 0 : glyph(letter);
            if (glyph > 0 && glyph < glyphs()) {
                characters.put((int) letter, glyph);
            }
        }
        return characters;
    }

    /** How each character of the cluster is drawn; together they draw what HarfBuzz does. */
    List<Drawn> draw(String cluster) {
        boolean am = cluster.charAt(cluster.length() - 1) == Clusters.SARA_AM;
        List<Drawn.Part> parts = parts(cluster);
        int base = parts.remove(0).glyph();
        int pen = advance(base);
        List<Drawn> drawn = new ArrayList<>();
        drawn.add(new Drawn(cluster.charAt(0), List.of(new Drawn.Part(base, 0, 0)), pen));
        List<Drawn.Part> ofAm = am ? takeSaraAm(parts, cluster) : List.of();
        drawn.addAll(marks(cluster.substring(1, cluster.length() - (am ? 1 : 0)), parts));
        if (am) {
            drawn.add(new Drawn(Clusters.SARA_AM, ofAm, advance(glyph(AA))));
        }
        return drawn;
    }

    private List<Drawn> marks(String letters, List<Drawn.Part> parts) {
        List<Drawn> marks = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            boolean last = i == letters.length() - 1;
            List<Drawn.Part> own = parts.size() == letters.length()
                    ? List.of(parts.get(i))
                    // Two marks joined to one glyph: the last of them draws it.
                    : last ? parts : List.of();
            marks.add(new Drawn(letters.charAt(i), own, 0));
        }
        return marks;
    }

    /** Sara am is drawn as nikhahit and sara aa; HarfBuzz puts the nikhahit below a tone. */
    private List<Drawn.Part> takeSaraAm(List<Drawn.Part> parts, String cluster) {
        List<Drawn.Part> taken = new ArrayList<>();
        Drawn.Part aa = parts.remove(parts.size() - 1);
        if (aa.glyph() != glyph(AA) || aa.dx() != 0) {
            throw new IllegalStateException("Sara am does not end with sara aa: " + cluster);
        }
        taken.add(aa);
        if (parts.size() == cluster.length() - 1) {
            Drawn.Part nikhahit = parts.stream()
                    .filter(part -> nikhahits.contains(part.glyph()))
                    .findFirst()
                    .orElseThrow();
            parts.remove(nikhahit);
            taken.add(nikhahit);
        }
        return taken;
    }

    /** The glyphs of the cluster, the first where the pen stands and the others seen from behind it. */
    private List<Drawn.Part> parts(String cluster) {
        GlyphVector glyphs = layOut(cluster);
        List<Drawn.Part> parts = new ArrayList<>();
        int pen = 0;
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            int glyph = glyphs.getGlyphCode(i);
            if (glyph >= FIRST_NO_GLYPH) {
                continue;
            }
            Point2D place = glyphs.getGlyphPosition(i);
            parts.add(new Drawn.Part(glyph, (int) Math.round(place.getX()) - pen, (int) -Math.round(place.getY())));
            pen = parts.size() == 1 ? advance(glyph) : pen;
        }
        return parts;
    }

    private static boolean isPrivate(char letter) {
        return Character.getType(letter) == Character.PRIVATE_USE;
    }

    private static int[] advances(Sfnt sfnt) {
        int[] advances = new int[sfnt.table("maxp").getShort(4)];
        int measured = sfnt.table("hhea").getShort(34);
        ByteBuffer metrics = sfnt.table("hmtx");
        for (int glyph = 0; glyph < advances.length; glyph++) {
            advances[glyph] = metrics.getShort(4 * Math.min(glyph, measured - 1));
        }
        return advances;
    }
}
