package org.sujarit.effect;

import java.util.List;

/**
 * The effects of one agency's fiscal year of measures.
 *
 * @param fiscalYear Buddhist Era
 * @param chart of the pairs that can be compared, which may be none
 */
record EffectYear(String agency, String agencyName, int fiscalYear, EffectChart chart, List<EffectRow> rows) {

    static EffectYear of(List<EffectRow> rows) {
        var cycle = rows.get(0).effect().cycle();
        return new EffectYear(
                cycle.agency().code(),
                cycle.agency().name(),
                cycle.fiscalYear().year(),
                EffectChart.of(rows.stream().filter(EffectRow::counts).toList()),
                rows);
    }

    /** Unique on a page. */
    public String id() {
        return agency + "-" + fiscalYear;
    }

    public long rose() {
        return count(Change.ROSE);
    }

    public long fell() {
        return count(Change.FELL);
    }

    public long same() {
        return count(Change.SAME);
    }

    /** How many cannot be compared. */
    public long open() {
        return rows.stream().filter(EffectRow::counts).count() - rose() - fell() - same();
    }

    private long count(Change change) {
        return rows.stream()
                .filter(EffectRow::counts)
                .filter(row -> row.effect().change() == change)
                .count();
    }
}
