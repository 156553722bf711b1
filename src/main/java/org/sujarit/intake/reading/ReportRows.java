package org.sujarit.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sujarit.intake.typed.Told;
import org.sujarit.intake.typed.TypedCode;

/** Finds the rows of the form in whatever tables there are. */
public final class ReportRows {

    /** Who signed below the table, and as what; an item may speak of an auditor or a mayor as well. */
    private static final Pattern SIGNATURE = Pattern.compile(
            "\\(?(?:ลงชื่อ|ลงนาม)(?:[\\s:.…(]|นาย|นาง|$).*|\\((?:นาย|นาง|น\\.ส\\.|ว่าที่|ดร\\.).*|ตำแหน่ง[\\s:.…].*"
                    + "|ผู้(?:รายงาน|จัดทำ|ตรวจ|ตรวจสอบ|อนุมัติ|รับรอง)[\\s:.…]*",
            Pattern.DOTALL);

    private final List<RawRow> rows = new ArrayList<>();
    private @Nullable Heading heading;

    private ReportRows() {}

    /** The rows in the order of the tables; empty when no table is of that form. */
    public static List<RawRow> in(List<List<List<String>>> tables) {
        ReportRows found = new ReportRows();
        tables.forEach(found::table);
        if (found.heading == null) {
            tables.forEach(found::headless);
        }
        return found.rows;
    }

    private void table(List<List<String>> table) {
        // A table may go on after a page break without its heading; any other one is not ours.
        Heading known = heading != null && !table.isEmpty() && heading.fits(table.get(0)) ? heading : null;
        for (int at = 0; at < table.size(); at++) {
            List<String> row = table.get(at);
            Heading here = Heading.in(row).orElse(null);
            if (here == null && beginsHeading(table, at)) {
                here = Heading.in(over(row, table.get(at + 1))).orElseThrow();
                at++;
            }
            if (here != null) {
                known = here;
                heading = here;
            } else if (known != null) {
                add(RawRow.of(known, row));
            }
        }
    }

    private void headless(List<List<String>> table) {
        boolean ours = table.stream()
                .anyMatch(row -> row.size() >= Heading.OFFICIAL.width()
                        && TypedCode.in(RawRow.of(Heading.OFFICIAL, row).text(FormColumn.ITEM))
                                .isPresent());
        if (ours) {
            table.forEach(row -> add(RawRow.of(Heading.OFFICIAL, row)));
        }
    }

    /** Whether that row and the next make one heading together, and neither does alone. */
    private static boolean beginsHeading(List<List<String>> table, int at) {
        return at + 1 < table.size()
                && Heading.in(table.get(at + 1)).isEmpty()
                && table.get(at).stream().noneMatch(cell -> TypedCode.in(cell).isPresent())
                && Heading.in(over(table.get(at), table.get(at + 1))).isPresent();
    }

    /** A title over several columns, and those below it, which say more. */
    private static List<String> over(List<String> above, List<String> below) {
        List<String> titles = new ArrayList<>();
        for (int column = 0; column < Math.max(above.size(), below.size()); column++) {
            String lower = column < below.size() ? below.get(column) : "";
            titles.add(lower.isBlank() && column < above.size() ? above.get(column) : lower);
        }
        return titles;
    }

    private void signature(RawRow row) {
        if (!rows.isEmpty()) {
            Told told = new Told();
            told.add("signature", String.join(" ", row.cells().values()).strip());
            rows.set(rows.size() - 1, rows.get(rows.size() - 1).telling(told.text()));
        }
    }

    private void add(RawRow row) {
        if (!row.saysSomething()) {
            return; // The name of an instrument over its rows, or an empty row.
        }
        if (SIGNATURE.matcher(row.text(FormColumn.ITEM)).matches()) {
            signature(row);
            return;
        }
        if (row.text(FormColumn.ITEM).isEmpty() && !rows.isEmpty()) {
            rows.set(rows.size() - 1, rows.get(rows.size() - 1).with(row));
        } else {
            rows.add(row);
        }
    }
}
