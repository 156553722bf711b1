package org.sujarit.report.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sujarit.thai.ThaiShaper;

/** The table by which a reader gets text back out of glyphs. */
final class PdfToUnicode {

    private static final int MOST_IN_A_BLOCK = 100;
    private static final String BEGIN =
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String END =
            """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private PdfToUnicode() {}

    /** @param characters of each glyph, shaped; 0 for a glyph that no character has */
    static byte[] map(char[] characters, ThaiShaper shaper) {
        List<String> lines = new ArrayList<>();
        for (int glyph = 1; glyph < characters.length; glyph++) {
            if (characters[glyph] != 0) {
                int meaning = shaper.unshape(characters[glyph]);
                lines.add(String.format(Locale.ROOT, "<%04X> <%04X>\n", glyph, meaning));
            }
        }
        StringBuilder map = new StringBuilder(BEGIN);
        for (int from = 0; from < lines.size(); from += MOST_IN_A_BLOCK) {
            List<String> block = lines.subList(from, Math.min(lines.size(), from + MOST_IN_A_BLOCK));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(map::append);
            map.append("endbfchar\n");
        }
        return map.append(END).toString().getBytes(US_ASCII);
    }
}
