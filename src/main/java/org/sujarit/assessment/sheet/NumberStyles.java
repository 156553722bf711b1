package org.sujarit.assessment.sheet;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hears which styles of a workbook show a number as per cent, as 93.55% is kept as 0.9355, or as a day, a count from 1900. */
final class NumberStyles extends DefaultHandler {

    /** Formats that no workbook spells out (ECMA-376, 18.8.30): {@code 0%} and {@code 0.00%}. */
    private static final Set<Integer> BUILT_IN = Set.of(9, 10);

    /** What a format says in quotes or behind a backslash is only written beside the number. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*+\"|\\\\.");

    private static final int MOST_STYLES = 65_490;

    private final Map<Integer, String> formats = new HashMap<>();
    private final BitSet percents = new BitSet();
    private final BitSet days = new BitSet();
    private boolean ofCells;
    private int style;

    /** @param index as a cell names it; null when it names none */
    boolean isPercent(@Nullable String index) {
        return index != null && percents.get(Integer.parseInt(index));
    }

    /** @param index as a cell names it; null when it names none */
    boolean isDay(@Nullable String index) {
        return index != null && days.get(Integer.parseInt(index));
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
        if (formats.size() < MOST_STYLES && id != null && code != null) {
            formats.put(Integer.valueOf(id), LITERAL.matcher(code).replaceAll(""));
        }
    }

    private void style(@Nullable String format) {
        if (ofCells && style < MOST_STYLES) {
            int id = format == null ? 0 : Integer.parseInt(format);
            String code = formats.getOrDefault(id, "");
            percents.set(style, BUILT_IN.contains(id) || code.contains("%"));
            days.set(style, DateUtil.isADateFormat(id, code.isEmpty() ? null : code));
            style++;
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("cellXfs")) {
            ofCells = false;
        }
    }
}
