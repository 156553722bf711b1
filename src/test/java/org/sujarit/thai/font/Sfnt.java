package org.sujarit.thai.font;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;

/** The container of a TrueType font: named tables, each with its checksum. */
final class Sfnt {

    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int WHOLE_FILE_SUM = 0xB1B0AFBA;

    private final SortedMap<String, byte[]> tables = new TreeMap<>();

    static Sfnt read(byte[] file) {
        Sfnt font = new Sfnt();
        ByteBuffer in = ByteBuffer.wrap(file);
        int count = in.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = HEADER + ENTRY * i;
            int offset = in.getInt(entry + 8);
            String name = new String(file, entry, 4, US_ASCII);
            font.tables.put(name, Arrays.copyOfRange(file, offset, offset + in.getInt(entry + 12)));
        }
        return font;
    }

    boolean has(String name) {
        return tables.containsKey(name);
    }

    /** A copy of the table, to read from or to change. */
    ByteBuffer table(String name) {
        byte[] table = tables.get(name);
        if (table == null) {
            throw new NoSuchElementException("The font has no table " + name);
        }
        return ByteBuffer.wrap(table.clone());
    }

    void put(String name, ByteBuffer table) {
        byte[] content = new byte[table.capacity()];
        table.rewind().get(content);
        tables.put(name, content);
    }

    void put(String name, byte[] table) {
        tables.put(name, table);
    }

    /** The file, its checksums put right. */
    byte[] write() {
        // The sum of the file stands in the file itself and is counted with nothing in its place.
        put("head", table("head").putInt(8, 0));
        byte[] file = layOut();
        ByteBuffer.wrap(file).putInt(offsetOfHead() + 8, WHOLE_FILE_SUM - sum(file));
        return file;
    }

    private byte[] layOut() {
        int power = 31 - Integer.numberOfLeadingZeros(tables.size());
        ByteBuffer directory = ByteBuffer.allocate(HEADER + ENTRY * tables.size());
        directory.putInt(0x00010000).putShort((short) tables.size());
        directory.putShort((short) (ENTRY << power)).putShort((short) power);
        directory.putShort((short) (ENTRY * tables.size() - (ENTRY << power)));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            directory.put(table.getKey().getBytes(US_ASCII)).putInt(sum(table.getValue()));
            directory.putInt(directory.capacity() + body.size()).putInt(table.getValue().length);
            body.writeBytes(table.getValue());
            pad(body);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(directory.array());
        file.writeBytes(body.toByteArray());
        return file.toByteArray();
    }

    private int offsetOfHead() {
        int before = tables.headMap("head").values().stream()
                .mapToInt(table -> (table.length + 3) / 4 * 4)
                .sum();
        return HEADER + ENTRY * tables.size() + before;
    }

    /** Tables and glyphs begin at multiples of four. */
    static void pad(ByteArrayOutputStream out) {
        while (out.size() % 4 != 0) {
            out.write(0);
        }
    }

    private static int sum(byte[] data) {
        ByteBuffer padded = ByteBuffer.wrap(Arrays.copyOf(data, (data.length + 3) / 4 * 4));
        int sum = 0;
        while (padded.hasRemaining()) {
            sum += padded.getInt();
        }
        return sum;
    }
}
