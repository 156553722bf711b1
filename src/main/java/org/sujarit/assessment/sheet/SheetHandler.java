package org.sujarit.assessment.sheet;

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

    private static final int MOST_AREAS = 10_000;

    private final HeardCell cell;
    private final Room room;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<Sheet.Area> merged = new ArrayList<>();

    private int number;
    private boolean hidden;
    private Map<Integer, SheetCell> cells = new HashMap<>();
    private int column;
    private boolean listening;

    SheetHandler(SharedTexts texts, NumberStyles styles, Room room) {
        this.cell = new HeardCell(texts, styles);
        this.room = room;
    }

    Sheet sheet(String name, boolean unseen) {
        return new Sheet(name, unseen, rows, merged);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> beginRow(attributes);
            case "c" -> beginCell(attributes);
            case "f" -> cell.computed();
            case "v", "t" -> listening = true;
            case "rPh" -> listening = false;
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
        cell.begin(attributes);
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
        if (listening) {
            cell.hear(text, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> listening = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void endCell() {
        SheetCell read = cell.read();
        if (!read.text().isEmpty() || read.fault() != SheetCell.Fault.NONE) {
            if (column >= Sheet.MOST_COLUMNS) {
                throw Refused.field("file", "assessment.file.too-wide", Integer.toString(Sheet.MOST_COLUMNS));
            }
            room.take(cell.isShared() ? 0 : read.text().length());
            cells.put(column, read);
        }
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
