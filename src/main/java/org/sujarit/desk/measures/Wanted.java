package org.sujarit.desk.measures;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.sujarit.measure.MeasureState;
import org.sujarit.thai.ThaiDigits;
import org.sujarit.thai.ThaiText;

/**
 * Which measures are wanted, in which order: what stands in the address of the list. What nobody understands there counts
 * as not asked, so that an old link still opens.
 *
 * @param q part of title, code, owner's or unit's name; empty for all
 * @param year fiscal year, of the Buddhist Era
 * @param agency code of one of the reader's agencies; empty for all of them
 * @param unit group id; empty for all
 * @param mine only the reader's own
 * @param ours only those of the reader's units
 * @param late only those whose last day is over and whose owner is not done
 * @param month only those that end in what is left of this month and whose owner is not done
 * @param waiting only those that wait for somebody else than their owner and the reader
 * @param returned only those that were sent back and are not sent again
 * @param unproved only those with results that nothing proves
 */
record Wanted(
        String q,
        @Nullable Integer year,
        String agency,
        String unit,
        @Nullable MeasureState state,
        boolean mine,
        boolean ours,
        boolean late,
        boolean month,
        boolean waiting,
        boolean returned,
        boolean unproved,
        Sorting sorting,
        boolean descending) {

    private static final int LONGEST = 100;

    /** @param asked what stands behind the question mark */
    static Wanted of(Map<String, String> asked) {
        String sort = asked.getOrDefault("sort", "");
        Optional<Sorting> sorting = Arrays.stream(Sorting.values())
                .filter(one -> one.word().equals(sort.replaceFirst("^-", "")))
                .findFirst();
        return new Wanted(
                shortened(ThaiDigits.toAscii(ThaiText.normalised(asked.getOrDefault("q", "")))),
                read(asked.get("year"), Integer::valueOf),
                shortened(asked.getOrDefault("agency", "")),
                shortened(asked.getOrDefault("unit", "")),
                read(asked.get("state"), MeasureState::valueOf),
                isSet(asked, "mine"),
                isSet(asked, "ours"),
                isSet(asked, "late"),
                isSet(asked, "month"),
                isSet(asked, "waiting"),
                isSet(asked, "returned"),
                isSet(asked, "unproved"),
                sorting.orElse(Sorting.YEAR),
                sorting.isEmpty() || sort.startsWith("-"));
    }

    /** The same from what {@link #query} made. */
    static Wanted ofQuery(String query) {
        Map<String, String> asked = new LinkedHashMap<>();
        UriComponentsBuilder.newInstance().query(query).build().getQueryParams().forEach((name, values) -> {
            if (values.get(0) != null) {
                asked.put(name, java.net.URLDecoder.decode(values.get(0), StandardCharsets.UTF_8));
            }
        });
        return of(asked);
    }

    /** What stands behind the question mark; empty where nothing special is wanted. */
    String query() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("q", q);
        asked.put("year", year == null ? "" : String.valueOf(year));
        asked.put("agency", agency);
        asked.put("unit", unit);
        asked.put("state", state == null ? "" : state.name());
        put(asked, "mine", mine);
        put(asked, "ours", ours);
        put(asked, "late", late);
        put(asked, "month", month);
        put(asked, "waiting", waiting);
        put(asked, "returned", returned);
        put(asked, "unproved", unproved);
        asked.put("sort", sort());
        return asked.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** As it stands in the address; empty for the order of the list as it opens. */
    String sort() {
        return sorting == Sorting.YEAR && descending ? "" : (descending ? "-" : "") + sorting.word();
    }

    /** Whether anything is left out. */
    public boolean narrowed() {
        return !sortedBy(Sorting.YEAR, true).query().isEmpty();
    }

    Wanted sortedBy(Sorting other, boolean downwards) {
        return new Wanted(
                q, year, agency, unit, state, mine, ours, late, month, waiting, returned, unproved, other, downwards);
    }

    private static void put(Map<String, String> asked, String name, boolean wanted) {
        asked.put(name, wanted ? "true" : "");
    }

    private static boolean isSet(Map<String, String> asked, String name) {
        return "true".equals(asked.get(name));
    }

    private static String shortened(String text) {
        String stripped = text.strip();
        return stripped.substring(0, Math.min(LONGEST, stripped.length()));
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> reading) {
        try {
            return text == null || text.isBlank() ? null : reading.apply(text.strip());
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
