package org.sujarit.catalogue;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The items of every ITA year this installation knows. */
@Component
public class Catalogue {

    private static final Comparator<Item> FORM_ORDER =
            Comparator.comparing(Item::instrument).thenComparingInt(item -> new ItemCode(item.code()).number());

    private final Items items;

    Catalogue(Items items) {
        this.items = items;
    }

    /**
     * The items of that ITA year in the order of the official form. A year without a catalogue of its own gets the
     * newest one before it, whose wording is provisional then; {@link Item#itaYear()} tells.
     *
     * @param itaYear Buddhist Era
     */
    @Transactional(readOnly = true)
    public List<Item> itemsOf(int itaYear) {
        List<Integer> known = items.years();
        int year = known.stream()
                .filter(candidate -> candidate <= itaYear)
                .reduce((earlier, later) -> later)
                .orElseGet(() -> known.isEmpty() ? itaYear : known.get(0));
        return items.findByItaYear(year).stream().sorted(FORM_ORDER).toList();
    }
}
