package org.sujarit.assessment.sheet;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hears which styles of a workbook show a number as per cent: 93.55% is kept as 0.9355. */
final class PercentStyles extends DefaultHandler {

    /** Formats that no workbook spells out (ECMA-376, 18.8.30): {@code 0%} and {@code 0.00%}. */
    private static final Set<String> BUILT_IN = Set.of("9", "10");

    /** What a format says in quotes or behind a backslash is only written beside the number. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*+\"|\\\\.");

    private static final int MOST_STYLES = 65_490;

    private final Set<String> formats = new HashSet<>(BUILT_IN);
    private final BitSet styles = new BitSet();
    private boolean ofCells;
    private int style;

    /** @param index as a cell names it; null when it names none */
    boolean isPercent(@Nullable String index) {
        return index != null && styles.get(Integer.parseInt(index));
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmt" -> format(attributes.getValue("numFmtId"), attributes.getValue("formatCode"));
            case "cellXfs" -> ofCells = true;
            case "xf" -> style(attributes.getValue("numFmtId"));
            default -> {}
        }
    }

    private void format(@Nullable String id, @Nullable String code) {
        boolean room = formats.size() < MOST_STYLES;
        if (room
                && id != null
                && code != null
                && LITERAL.matcher(code).replaceAll("").contains("%")) {
            formats.add(id);
        }
    }

    private void style(@Nullable String format) {
        if (ofCells && style < MOST_STYLES) {
            styles.set(style++, format != null && formats.contains(format));
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("cellXfs")) {
            ofCells = false;
        }
    }
}
