package org.sujarit.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which item of one ITA year is which of another. The code alone tells nothing, because codes change their meaning (o41
 * is one thing in 2565 and another in 2566, ita-domain section 1.2); the wording does: the same wording is the same
 * question under whatever code, the same code with another wording is not, unless the catalogue names the predecessor.
 * A wording that is not known tells nothing, and one that several items share not where an item moved.
 */
public final class Lineage {

    private final NavigableMap<Integer, AskedYear> years = new TreeMap<>();

    /** @param catalogues of one family */
    Lineage(Collection<Catalogue> catalogues) {
        catalogues.stream()
                .sorted(Comparator.comparingInt(Catalogue::itaYear))
                .forEach(catalogue -> years.put(catalogue.itaYear(), new AskedYear(catalogue, years)));
    }

    /**
     * What is asked, the same through the years.
     *
     * @param name year and code of its first asking, as {@code 2565/o41}, or the code of an indicator or instrument
     */
    public record Question(String name) {

        static Question of(int itaYear, String code) {
            return new Question(itaYear + "/" + code);
        }

        boolean isOfAnItem() {
            return name.contains("/");
        }
    }

    /**
     * What an item asked.
     *
     * @param itaYear Buddhist Era
     * @param wording as it was when the score was taken in: the catalogue of that year may have come later
     * @return empty when the wording is not known, so that nothing can be compared with it
     */
    public Optional<Question> item(int itaYear, String code, String wording) {
        List<AskedYear> nearest =
                new ArrayList<>(years.headMap(itaYear, true).descendingMap().values());
        nearest.addAll(years.tailMap(itaYear, false).values());
        String key = AskedYear.key(wording);
        return nearest.stream().filter(year -> year.asks(code, key)).findFirst().flatMap(year -> year.question(code));
    }

    /** What an indicator, an instrument or a part of one measures: these keep their numbers and codes. */
    public Question mark(String code) {
        return new Question(code);
    }

    /** Every code under which that is asked in the years that are known. */
    public Set<String> codes(Question question) {
        Set<String> codes = years.values().stream()
                .flatMap(year -> year.codes(question).stream())
                .collect(Collectors.toSet());
        return codes.isEmpty() ? Set.of(question.name()) : codes;
    }

    /** Whether that may be asked in that ITA year: it is, or the catalogue that holds for it has items nobody has read. */
    public boolean mayBeAsked(int itaYear, Question question) {
        Integer year = Objects.requireNonNullElseGet(years.floorKey(itaYear), years::firstKey);
        return Objects.requireNonNull(years.get(year)).mayAsk(question);
    }
}
