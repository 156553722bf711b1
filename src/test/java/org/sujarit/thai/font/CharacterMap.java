package org.sujarit.thai.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** The table {@code cmap}: from characters to glyphs, in the two formats that every reader knows. */
final class CharacterMap {

    private static final int HEADER = 20;

    /** Characters that follow each other and whose glyphs do so too. */
    private record Run(int first, int last, int glyph) {}

    private final List<Run> runs = new ArrayList<>();

    CharacterMap(SortedMap<Integer, Integer> glyphs) {
        glyphs.forEach(this::add);
    }

    private void add(int character, int glyph) {
        Run last = runs.isEmpty() ? new Run(-2, -2, -2) : runs.get(runs.size() - 1);
        if (character == last.last() + 1 && glyph == last.glyph() + character - last.first()) {
            runs.set(runs.size() - 1, new Run(last.first(), character, last.glyph()));
        } else {
            runs.add(new Run(character, character, glyph));
        }
    }

    byte[] table() {
        byte[] four = segments();
        byte[] twelve = groups();
        ByteBuffer table = ByteBuffer.allocate(HEADER + four.length + twelve.length);
        table.putShort((short) 0).putShort((short) 2);
        table.putShort((short) 3).putShort((short) 1).putInt(HEADER);
        table.putShort((short) 3).putShort((short) 10).putInt(HEADER + four.length);
        return table.put(four).put(twelve).array();
    }

    /** Format 4. */
    private byte[] segments() {
        int count = runs.size() + 1;
        int power = 31 - Integer.numberOfLeadingZeros(count);
        ByteBuffer table = ByteBuffer.allocate(16 + 8 * count);
        table.putShort((short) 4).putShort((short) table.capacity()).putShort((short) 0);
        table.putShort((short) (2 * count)).putShort((short) (2 << power)).putShort((short) power);
        table.putShort((short) (2 * count - (2 << power)));
        runs.forEach(run -> table.putShort((short) run.last()));
        table.putShort((short) 0xFFFF).putShort((short) 0);
        runs.forEach(run -> table.putShort((short) run.first()));
        table.putShort((short) 0xFFFF);
        runs.forEach(run -> table.putShort((short) (run.glyph() - run.first())));
        table.putShort((short) 1);
        return table.array();
    }

    /** Format 12. */
    private byte[] groups() {
        ByteBuffer table = ByteBuffer.allocate(16 + 12 * runs.size());
        table.putShort((short) 12).putShort((short) 0).putInt(table.capacity());
        table.putInt(0).putInt(runs.size());
        runs.forEach(run -> table.putInt(run.first()).putInt(run.last()).putInt(run.glyph()));
        return table.array();
    }
}
