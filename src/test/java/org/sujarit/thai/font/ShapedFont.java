package org.sujarit.thai.font;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The faces of one font, shaped alike: a private character means the same way of drawing in all of them, so that a text
 * can be shaped before anybody knows in which face it will be set.
 */
final class ShapedFont {

    private static final char FIRST_PRIVATE = '\uE000';
    private static final char BOX = '□';

    private final List<Face> faces;
    private final Map<String, String> clusters = new LinkedHashMap<>();
    private final Map<List<Drawn>, Character> codes = new LinkedHashMap<>();

    ShapedFont(List<Face> faces) {
        this.faces = List.copyOf(faces);
        Clusters.all().forEach(cluster -> clusters.put(cluster, shape(cluster)));
    }

    private String shape(String cluster) {
        List<List<Drawn>> drawn = faces.stream().map(face -> face.draw(cluster)).toList();
        StringBuilder shaped = new StringBuilder();
        for (int i = 0; i < cluster.length(); i++) {
            int letter = i;
            List<Drawn> inFaces = drawn.stream().map(one -> one.get(letter)).toList();
            shaped.append(
                    asItIs(inFaces)
                            ? cluster.charAt(i)
                            : codes.computeIfAbsent(inFaces, fresh -> (char) (FIRST_PRIVATE + codes.size())));
        }
        return shaped.toString();
    }

    private boolean asItIs(List<Drawn> inFaces) {
        for (int i = 0; i < faces.size(); i++) {
            Drawn drawn = inFaces.get(i);
            int glyph = faces.get(i).glyph(drawn.letter());
            if (!drawn.equals(new Drawn(
                    drawn.letter(),
                    List.of(new Drawn.Part(glyph, 0, 0)),
                    faces.get(i).advance(glyph)))) {
                return false;
            }
        }
        return true;
    }

    byte[] face(int index) {
        ShapedFace shaped = new ShapedFace(faces.get(index));
        codes.forEach((drawn, code) -> shaped.add(code, drawn.get(index)));
        Drawn.Part missing = new Drawn.Part(0, 0, 0);
        shaped.add(BOX, new Drawn(BOX, List.of(missing), faces.get(index).advance(0)));
        return shaped.write();
    }

    /** For each cluster that is not drawn as it is written, what to write instead; then what each private character means. */
    String map() {
        SortedMap<Character, Character> meanings = new TreeMap<>();
        codes.forEach((drawn, code) -> meanings.put(code, drawn.get(0).letter()));
        List<String> lines = new ArrayList<>();
        clusters.forEach((cluster, shaped) -> {
            if (!cluster.equals(shaped)) {
                lines.add(cluster + "\t" + shaped);
            }
        });
        meanings.forEach((code, letter) -> lines.add(code + "\t" + letter));
        return String.join("\n", lines) + "\n";
    }
}
