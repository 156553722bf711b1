package org.sujarit.thai.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A face with a glyph of its own for each way a Thai character is drawn, so that nobody has to shape it. */
final class ShapedFace {

    private static final List<String> KEPT = List.of("OS/2", "name", "cvt ", "fpgm", "prep", "gasp");
    private static final int LONG_OFFSETS = 1;
    private static final int WITHOUT_GLYPH_NAMES = 0x00030000;
    // Arguments are words, are distances, and are rounded to the grid of the original glyph.
    private static final int COMPONENT = 0x0001 | 0x0002 | 0x0004;
    private static final int MORE_COMPONENTS = 0x0020;
    private static final int MOST_PARTS = 4;

    private final Face face;
    private final ByteBuffer outlines;
    private final int[] starts;
    private final SortedMap<Integer, Integer> characters;
    private final ByteArrayOutputStream glyf = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();
    private final List<Integer> advances = new ArrayList<>();
    private final List<Integer> bearings = new ArrayList<>();

    ShapedFace(Face face) {
        this.face = face;
        this.outlines = face.sfnt.table("glyf");
        this.starts = starts(face);
        this.characters = new TreeMap<>(face.characters());
        copyOriginals();
    }

    private void copyOriginals() {
        ByteBuffer metrics = face.sfnt.table("hmtx");
        int measured = face.sfnt.table("hhea").getShort(34);
        for (int glyph = 0; glyph < face.glyphs(); glyph++) {
            offsets.add(starts[glyph]);
            advances.add(face.advance(glyph));
            int bearing = glyph < measured ? 4 * glyph + 2 : 4 * measured + 2 * (glyph - measured);
            bearings.add((int) metrics.getShort(bearing));
        }
        byte[] originals = new byte[outlines.capacity()];
        outlines.rewind().get(originals);
        glyf.writeBytes(originals);
        Sfnt.pad(glyf);
    }

    /** Gives the character its own glyph. */
    void add(int character, Drawn drawn) {
        characters.put(character, offsets.size());
        offsets.add(glyf.size());
        advances.add(drawn.advance());
        bearings.add(drawn.parts().isEmpty() ? 0 : compose(drawn.parts()));
    }

    /** @return where the glyph begins, from the left */
    private int compose(List<Drawn.Part> parts) {
        ByteBuffer composite = ByteBuffer.allocate(10 + 8 * parts.size());
        composite.putShort((short) -1).position(10);
        int[] box = {Short.MAX_VALUE, Short.MAX_VALUE, Short.MIN_VALUE, Short.MIN_VALUE};
        for (int i = 0; i < parts.size(); i++) {
            Drawn.Part part = parts.get(i);
            composite.putShort((short) (COMPONENT | (i < parts.size() - 1 ? MORE_COMPONENTS : 0)));
            composite.putShort((short) part.glyph());
            composite.putShort((short) part.dx()).putShort((short) part.dy());
            grow(box, part);
        }
        for (int side = 0; side < box.length; side++) {
            composite.putShort(2 + 2 * side, (short) box[side]);
        }
        glyf.writeBytes(composite.array());
        Sfnt.pad(glyf);
        return box[0];
    }

    private void grow(int[] box, Drawn.Part part) {
        int start = starts[part.glyph()];
        if (starts[part.glyph() + 1] == start) {
            throw new IllegalStateException("An empty glyph has no place in a composite: " + part);
        }
        box[0] = Math.min(box[0], outlines.getShort(start + 2) + part.dx());
        box[1] = Math.min(box[1], outlines.getShort(start + 4) + part.dy());
        box[2] = Math.max(box[2], outlines.getShort(start + 6) + part.dx());
        box[3] = Math.max(box[3], outlines.getShort(start + 8) + part.dy());
    }

    byte[] write() {
        Sfnt shaped = new Sfnt();
        KEPT.stream().filter(face.sfnt::has).forEach(name -> shaped.put(name, face.sfnt.table(name)));
        shaped.put("head", face.sfnt.table("head").putShort(50, (short) LONG_OFFSETS));
        shaped.put("hhea", face.sfnt.table("hhea").putShort(34, (short) offsets.size()));
        shaped.put("maxp", maxima());
        shaped.put("post", withoutNames());
        shaped.put("hmtx", metrics());
        shaped.put("loca", locations());
        shaped.put("glyf", glyf.toByteArray());
        shaped.put("cmap", new CharacterMap(characters).table());
        return shaped.write();
    }

    private ByteBuffer maxima() {
        ByteBuffer maxp = face.sfnt.table("maxp");
        int points = Math.max(maxp.getShort(6), maxp.getShort(10));
        int contours = Math.max(maxp.getShort(8), maxp.getShort(12));
        maxp.putShort(4, (short) offsets.size());
        maxp.putShort(10, (short) (points * MOST_PARTS)).putShort(12, (short) (contours * MOST_PARTS));
        maxp.putShort(28, (short) Math.max(maxp.getShort(28), MOST_PARTS));
        return maxp.putShort(30, (short) (maxp.getShort(30) + 1));
    }

    private ByteBuffer withoutNames() {
        byte[] post = new byte[32];
        face.sfnt.table("post").get(post);
        return ByteBuffer.wrap(post).putInt(0, WITHOUT_GLYPH_NAMES);
    }

    private ByteBuffer metrics() {
        ByteBuffer hmtx = ByteBuffer.allocate(4 * offsets.size());
        for (int glyph = 0; glyph < offsets.size(); glyph++) {
            hmtx.putShort(advances.get(glyph).shortValue())
                    .putShort(bearings.get(glyph).shortValue());
        }
        return hmtx;
    }

    private ByteBuffer locations() {
        ByteBuffer loca = ByteBuffer.allocate(4 * (offsets.size() + 1));
        offsets.forEach(loca::putInt);
        return loca.putInt(glyf.size());
    }

    private static int[] starts(Face face) {
        boolean wide = face.sfnt.table("head").getShort(50) == LONG_OFFSETS;
        ByteBuffer loca = face.sfnt.table("loca");
        int[] starts = new int[face.glyphs() + 1];
        for (int glyph = 0; glyph < starts.length; glyph++) {
            starts[glyph] = wide ? loca.getInt(4 * glyph) : Short.toUnsignedInt(loca.getShort(2 * glyph)) * 2;
        }
        return starts;
    }
}
