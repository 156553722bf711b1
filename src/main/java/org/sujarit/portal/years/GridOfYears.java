package org.sujarit.portal.years;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** A row for each thing, in the order they came, and a column for each year, the oldest first. */
final class GridOfYears<T> {

    private final Map<String, Map<Integer, T>> rows = new LinkedHashMap<>();
    private final TreeSet<Integer> years = new TreeSet<>();

    /** @param cells one for each column; null where nothing is known */
    record Row<T>(String label, List<@Nullable T> cells) {}

    void put(String label, int year, T value) {
        years.add(year);
        rows.computeIfAbsent(label, one -> new TreeMap<>()).put(year, value);
    }

    public List<Integer> years() {
        return List.copyOf(years);
    }

    public List<Row<T>> rows() {
        return rows.entrySet().stream()
                .map(row -> row(row.getKey(), row.getValue()))
                .toList();
    }

    /** All rows together. */
    Row<T> total(String label, BinaryOperator<T> and) {
        Map<Integer, T> sums = new TreeMap<>();
        rows.values().forEach(row -> row.forEach((year, value) -> sums.merge(year, value, and)));
        return row(label, sums);
    }

    private Row<T> row(String label, Map<Integer, T> values) {
        List<@Nullable T> cells = new ArrayList<>();
        years.forEach(year -> cells.add(values.get(year)));
        return new Row<>(label, cells);
    }
}
