package org.sujarit.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Refused;

/**
 * What is assessed in one ITA year, and how.
 *
 * @param itaYear Buddhist Era
 * @param basedOn the year it was copied from, when it was
 * @param verified whether its structure was read in sources of that year; each item tells for itself
 * @param remark what is not verified, in words
 * @param indicators in the order of the official form
 * @param bands from the highest to the lowest, which everything reaches
 * @param planItem the disclosure item that asks for the plan, when it is known
 * @param resultItem the disclosure item that asks for the report, when it is known
 * @param items in the order of the official form
 */
public record Catalogue(
        Family family,
        @JsonProperty(required = true) int itaYear,
        @Nullable Integer basedOn,
        boolean verified,
        @Nullable String remark,
        List<Weight> instruments,
        List<Indicator> indicators,
        List<Band> bands,
        @Nullable String planItem,
        @Nullable String resultItem,
        List<Item> items) {

    private static final Comparator<Item> FORM_ORDER =
            Comparator.comparing(Item::instrument).thenComparingInt(Item::number);

    /** @throws Refused when it contradicts itself, so that no score could be computed with it */
    public Catalogue {
        instruments = List.copyOf(instruments);
        indicators = List.copyOf(indicators);
        bands = List.copyOf(bands);
        items = items.stream().sorted(FORM_ORDER).toList();
        weightsMustMakeOne(instruments);
        bandsMustDescend(bands);
        itemsMustFit(items, indicators);
        mustBeAmong(items, planItem);
        mustBeAmong(items, resultItem);
    }

    /** The indicators that instrument measures. */
    public List<Indicator> indicatorsOf(Instrument instrument) {
        return indicators.stream().filter(one -> one.instrument() == instrument).toList();
    }

    /** The items of that indicator. */
    public List<Item> itemsOf(Indicator indicator) {
        return items.stream()
                .filter(item -> item.indicator() == indicator.number())
                .toList();
    }

    /** The item with that code. */
    public Optional<Item> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** Codes of instruments, their parts and indicators in the order of the official form, with their names. */
    public Map<String, String> markNames() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Weight weight : instruments) {
            names.put(weight.code().name(), weight.name());
            weight.parts().forEach(part -> names.put(part.code(), part.name()));
            indicatorsOf(weight.code()).forEach(indicator -> names.put(indicator.code(), indicator.name()));
        }
        return names;
    }

    /** The same for another year: nothing of it was read in a source of that year. */
    Catalogue copiedTo(int year) {
        List<Item> provisional = items.stream()
                .map(item -> provisional(item, year == itaYear ? item.predecessor() : null))
                .toList();
        return new Catalogue(
                family,
                year,
                itaYear,
                false,
                remark,
                instruments,
                indicators,
                bands,
                planItem,
                resultItem,
                provisional);
    }

    /** In another year than its own the item is the successor of itself, which its wording tells. */
    private static Item provisional(Item item, Item.@Nullable Predecessor predecessor) {
        return new Item(item.code(), item.indicator(), item.scale(), item.reverse(), false, item.text(), predecessor);
    }

    /** The same with other items. */
    Catalogue asking(List<Item> others, @Nullable String plan, @Nullable String result) {
        return new Catalogue(
                family, itaYear, basedOn, verified, remark, instruments, indicators, bands, plan, result, others);
    }

    /** What may be said of a year that has no catalogue: how it is scored, but not what its disclosure items ask for. */
    Catalogue borrowed() {
        return new Catalogue(
                family,
                itaYear,
                basedOn,
                false,
                remark,
                instruments,
                indicators,
                bands,
                null,
                null,
                items.stream().map(Item::unread).toList());
    }

    /** The same in an agency's own words, given by code. */
    Catalogue worded(Map<String, String> own) {
        List<Item> others =
                items.stream().map(item -> item.worded(own.get(item.code()))).toList();
        return own.isEmpty() ? this : asking(others, planItem, resultItem);
    }

    /** Whether its structure came with the application and was read in sources of that year. */
    public boolean fixed() {
        return basedOn == null && verified;
    }

    /** Whether scores come to the same by both, so that only wordings differ. */
    boolean countsLike(Catalogue other) {
        return items.size() == other.items.size()
                && IntStream.range(0, items.size())
                        .allMatch(one -> items.get(one).countsLike(other.items.get(one)));
    }

    private static void weightsMustMakeOne(List<Weight> instruments) {
        BigDecimal sum = instruments.stream().map(Weight::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean twice = instruments.stream().map(Weight::code).distinct().count() < instruments.size();
        if (twice || sum.compareTo(BigDecimal.ONE) != 0) {
            throw Refused.because("catalogue.weights", sum.toPlainString());
        }
    }

    private static void bandsMustDescend(List<Band> bands) {
        Band lowest = bands.isEmpty() ? null : bands.get(bands.size() - 1);
        boolean open = lowest == null || lowest.leastTotal().signum() != 0 || lowest.leastEach() != null;
        for (int one = 1; one < bands.size(); one++) {
            open |= bands.get(one - 1).leastTotal().compareTo(bands.get(one).leastTotal()) < 0;
        }
        if (open) {
            throw Refused.because("catalogue.bands");
        }
    }

    private static void itemsMustFit(List<Item> items, List<Indicator> indicators) {
        Map<Integer, Instrument> known = new HashMap<>();
        indicators.forEach(indicator -> known.put(indicator.number(), indicator.instrument()));
        if (items.isEmpty() || known.size() < indicators.size()) {
            throw Refused.field("items", "catalogue.items.none");
        }
        Set<String> seen = new HashSet<>();
        for (Item item : items) {
            if (!seen.add(item.code())) {
                throw Refused.field("items", "assessment.item.twice", item.code());
            }
            if (known.get(item.indicator()) != item.instrument()) {
                throw Refused.field(
                        "items", "catalogue.item.indicator", item.code(), Integer.toString(item.indicator()));
            }
            if (item.text().isBlank() || item.text().length() > Longest.TITLE) {
                throw Refused.field("items", "catalogue.item.text", item.code(), Integer.toString(Longest.TITLE));
            }
        }
    }

    private static void mustBeAmong(List<Item> items, @Nullable String code) {
        Predicate<Item> same = item -> item.code().equals(code);
        if (code != null && items.stream().noneMatch(same)) {
            throw Refused.field("items", "assessment.item.unknown", code);
        }
    }
}
