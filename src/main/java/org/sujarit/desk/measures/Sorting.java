package org.sujarit.desk.measures;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sujarit.access.NameTables;
import org.sujarit.measure.MeasureState;

/** What a list of measures can be sorted by, in the order of its columns; what is alike stays in the order of the plan. */
enum Sorting {
    YEAR("c.fiscal_year %1$s"),
    /** By letter, number of the item and number of the measure: i7-2 before i10-1. */
    ITEM("substring(m.code from 1 for 1) %1$s, position('-' in m.code) %1$s,"
            + " substring(m.code from 1 for position('-' in m.code)) %1$s, char_length(m.code) %1$s, m.code %1$s"),
    TITLE("m.title %1$s"),
    UNIT(NameTables.unit() + " %1$s"),
    OWNER(NameTables.person() + " %1$s"),
    DUE("m.due_on %1$s"),
    STATE(inOrder() + " %1$s"),
    LAST(MeasureRows.LAST + " %1$s nulls last");

    private final String order;

    Sorting(String order) {
        this.order = order;
    }

    /** What follows "order by". */
    String sql(boolean descending) {
        return order.formatted(descending ? "desc" : "asc") + ", c.fiscal_year desc, a.name, m.ordinal, m.id";
    }

    /** As it stands in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether names of owners and units are needed for it. */
    boolean byName() {
        return this == UNIT || this == OWNER;
    }

    /** In the order in which measures go through them. */
    private static String inOrder() {
        MeasureState[] states = MeasureState.values();
        return IntStream.range(0, states.length)
                .mapToObj(place -> "when '" + states[place].name() + "' then " + place)
                .collect(Collectors.joining(" ", "case m.state ", " end"));
    }
}
