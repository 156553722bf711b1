package org.sujarit.assessment.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.sujarit.refusal.Refused;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hears the elements of a worksheet and keeps the cells that hold something. */
final class SheetHandler extends DefaultHandler {

    /** As many digits as a cell can hold; further ones come from binary arithmetic. */
    private static final MathContext CELL = new MathContext(15);

    private static final String SHARED = "s";
    private static final int LONGEST_EXPONENT = 30;
    private static final int MOST_AREAS = 10_000;

    /** What a cell of a workbook may hold. */
    static final int LONGEST_TEXT = 32_767;

    private final SharedTexts texts;
    private final PercentStyles styles;
    private final Room room;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<Sheet.Area> merged = new ArrayList<>();

    private int number;
    private boolean hidden;
    private Map<Integer, SheetCell> cells = new HashMap<>();
    private int column;
    private String type = "";
    private boolean percent;
    private boolean formula;
    private @Nullable StringBuilder heard;
    private final StringBuilder value = new StringBuilder();

    SheetHandler(SharedTexts texts, PercentStyles styles, Room room) {
        this.texts = texts;
        this.styles = styles;
        this.room = room;
    }

    Sheet sheet() {
        return new Sheet(rows, merged);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> beginRow(attributes);
            case "c" -> beginCell(attributes);
            case "f" -> formula = true;
            case "v", "t" -> heard = value;
            case "rPh" -> heard = null;
            case "mergeCell" -> merge(attributes.getValue("ref"));
            default -> {}
        }
    }

    private void beginRow(Attributes attributes) {
        String given = attributes.getValue("r");
        number = given == null ? number + 1 : Integer.parseInt(given);
        String flag = attributes.getValue("hidden");
        hidden = "1".equals(flag) || "true".equals(flag);
        cells = new HashMap<>();
        column = -1;
    }

    private void beginCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : new CellAddress(reference).getColumn();
        String given = attributes.getValue("t");
        type = given == null ? "n" : given;
        percent = styles.isPercent(attributes.getValue("s"));
        formula = false;
        value.setLength(0);
    }

    private void merge(@Nullable String reference) {
        if (reference != null && merged.size() < MOST_AREAS) {
            CellRangeAddress area = CellRangeAddress.valueOf(reference);
            merged.add(new Sheet.Area(
                    area.getFirstRow() + 1, area.getFirstColumn(), area.getLastRow() + 1, area.getLastColumn()));
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (heard != null && heard.length() < LONGEST_TEXT) {
            heard.append(text, start, Math.min(length, LONGEST_TEXT - heard.length()));
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> heard = null;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void endCell() {
        SheetCell cell = cell();
        if (!cell.text().isEmpty() || cell.fault() != SheetCell.Fault.NONE) {
            if (column >= Sheet.MOST_COLUMNS) {
                throw Refused.field("file", "assessment.file.too-wide", Integer.toString(Sheet.MOST_COLUMNS));
            }
            room.take(type.equals(SHARED) ? 0 : cell.text().length());
            cells.put(column, cell);
        }
    }

    private SheetCell cell() {
        String text = value.toString();
        if (type.equals("e")) {
            return new SheetCell("", SheetCell.Fault.ERROR);
        }
        if (formula && text.isEmpty()) {
            return new SheetCell("", SheetCell.Fault.FORMULA);
        }
        if (text.isEmpty()) {
            return SheetCell.of("");
        }
        return SheetCell.of(
                switch (type) {
                    case SHARED -> texts.at(Integer.parseInt(text));
                    case "n" -> number(text);
                    // As a person sees it, so that nobody takes a yes for the number 1.
                    case "b" -> text.equals("1") ? "TRUE" : "FALSE";
                    default -> text;
                });
    }

    private String number(String text) {
        BigDecimal kept = new BigDecimal(text.strip());
        BigDecimal number = percent ? kept.scaleByPowerOfTen(2) : kept;
        boolean ordinary = Math.abs((long) number.scale()) + number.precision() <= LONGEST_EXPONENT;
        return ordinary ? number.round(CELL).stripTrailingZeros().toPlainString() : text;
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            rows.add(new SheetRow(number, hidden, cells));
            if (rows.size() > Sheet.MOST_ROWS) {
                throw Refused.field("file", "assessment.file.too-long", Integer.toString(Sheet.MOST_ROWS));
            }
        }
    }
}
