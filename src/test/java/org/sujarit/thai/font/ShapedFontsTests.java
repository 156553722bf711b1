package org.sujarit.thai.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sujarit.thai.ThaiShaper;

class ShapedFontsTests {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final ThaiShaper shaper = new ThaiShaper();

    @Test
    void areWhatTheirMakerMakes() throws IOException {
        for (Map.Entry<String, byte[]> file : MakeFonts.files().entrySet()) {
            assertThat(committed(file.getKey())).as(file.getKey()).isEqualTo(file.getValue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Bold", "Italic"})
    void drawEachClusterAsHarfBuzzDoes(String name) throws IOException {
        Face original = MakeFonts.original(name);
        Face shaped = new Face(committed("SarabunShaped-" + name + ".ttf"));

        assertThat(Clusters.all()).hasSizeGreaterThan(4000).allSatisfy(cluster -> {
            GlyphVector expected = original.layOut(cluster);
            GlyphVector drawn = letterByLetter(shaped, shaper.shape(cluster));
            assertThat(contours(drawn.getOutline())).as(cluster).isEqualTo(contours(expected.getOutline()));
            assertThat(width(drawn)).as(cluster).isEqualTo(width(expected));
        });
    }

    /** So that the comparison is known to see a mark in the wrong place. */
    @Test
    void wouldDrawWrongClustersWithoutTheShaper() throws IOException {
        Face original = MakeFonts.original("Regular");
        Face shaped = new Face(committed("SarabunShaped-Regular.ttf"));

        assertThat(List.of("ที่", "น้ำ", "ปั้", "ญู")).allSatisfy(cluster -> assertThat(
                        contours(letterByLetter(shaped, cluster).getOutline()))
                .isNotEqualTo(contours(original.layOut(cluster).getOutline())));
    }

    @Test
    void haveABoxForWhatTheyDoNotHave() throws IOException {
        Face shaped = new Face(committed("SarabunShaped-Regular.ttf"));

        assertThat(contours(letterByLetter(shaped, "□").getOutline())).isNotEmpty();
    }

    private static byte[] committed(String file) throws IOException {
        try (InputStream in = ShapedFontsTests.class.getResourceAsStream("/fonts/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        }
    }

    private static GlyphVector letterByLetter(Face face, String text) {
        int[] glyphs = text.chars().map(letter -> face.glyph((char) letter)).toArray();
        return face.font().createGlyphVector(EXACT, glyphs);
    }

    private static long width(GlyphVector glyphs) {
        return Math.round(glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX());
    }

    /** The closed lines of the outline, each as text; in whatever order they are drawn, they look the same. */
    private static SortedSet<String> contours(Shape outline) {
        SortedSet<String> contours = new TreeSet<>();
        List<String> contour = new ArrayList<>();
        double[] points = new double[6];
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(points);
            if (kind == PathIterator.SEG_CLOSE) {
                contours.add(contour.toString());
                contour.clear();
            } else {
                int numbers = kind == PathIterator.SEG_QUADTO ? 4 : 2;
                contour.add(kind
                        + Arrays.toString(Arrays.stream(points, 0, numbers)
                                .mapToLong(Math::round)
                                .toArray()));
            }
        }
        return contours;
    }
}
