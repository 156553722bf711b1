package org.sujarit.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sujarit.catalogue.Lineage.Question;
import org.sujarit.thai.ThaiDigits;
import org.sujarit.thai.ThaiText;

/** The items of one ITA year, each with the question it is: one of an earlier year, or a new one. */
final class AskedYear {

    /** The year that a wording names goes on with the years: a report is of 2568 in one and of 2569 in the next. */
    private static final Pattern YEAR = Pattern.compile("25[0-9]{2}");

    private static final Pattern BLANK = Pattern.compile("\\s+");

    private final Catalogue catalogue;
    private final Map<String, String> wordings;

    /** Codes by wording; one that several items share belongs to none of them. */
    private final Map<String, Optional<String>> codes;

    private final Map<String, Question> questions = new HashMap<>();
    private final Set<Question> taken = new HashSet<>();

    /** @param known years; those before this one give its items their questions, the surest sign first */
    AskedYear(Catalogue catalogue, NavigableMap<Integer, AskedYear> known) {
        this.catalogue = catalogue;
        List<Item> items = catalogue.items().stream().filter(Item::worded).toList();
        wordings = items.stream().collect(Collectors.toMap(Item::code, item -> key(item.text())));
        codes = wordings.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getValue, item -> Optional.of(item.getKey()), (one, other) -> Optional.empty()));
        var earlier = known.headMap(catalogue.itaYear(), false);
        items.forEach(item -> byPredecessor(item, earlier));
        for (AskedYear before : earlier.descendingMap().values()) {
            items.forEach(item -> byCodeAndWording(item.code(), before));
            items.forEach(item -> byWording(item.code(), before));
        }
        items.forEach(item -> questions.computeIfAbsent(item.code(), code -> Question.of(catalogue.itaYear(), code)));
    }

    private void byPredecessor(Item item, Map<Integer, AskedYear> earlier) {
        Item.Predecessor named = item.predecessor();
        AskedYear before = named == null ? null : earlier.get(named.itaYear());
        if (named != null && before != null) {
            follows(item.code(), before.questions.get(named.code()));
        }
    }

    private void byCodeAndWording(String code, AskedYear before) {
        if (before.asks(code, wordings.getOrDefault(code, ""))) {
            follows(code, before.questions.get(code));
        }
    }

    private void byWording(String code, AskedYear before) {
        String wording = wordings.getOrDefault(code, "");
        if (codes.getOrDefault(wording, Optional.empty()).isPresent()) {
            before.codes
                    .getOrDefault(wording, Optional.empty())
                    .ifPresent(moved -> follows(code, before.questions.get(moved)));
        }
    }

    /** No item follows two others, and no two items follow the same. */
    private void follows(String code, @Nullable Question question) {
        if (question != null && !questions.containsKey(code) && taken.add(question)) {
            questions.put(code, question);
        }
    }

    /** Whether the item with that code has that wording, given as a {@linkplain #key key}. */
    boolean asks(String code, String key) {
        return key.equals(wordings.get(code));
    }

    /** A year with items nobody has read may ask anything. */
    boolean mayAsk(Question question) {
        boolean read = catalogue.items().stream().allMatch(Item::worded);
        return questions.containsValue(question)
                || (question.isOfAnItem() ? !read : catalogue.markNames().containsKey(question.name()));
    }

    List<String> codes(Question question) {
        return questions.entrySet().stream()
                .filter(item -> item.getValue().equals(question))
                .map(Map.Entry::getKey)
                .toList();
    }

    Optional<Question> question(String code) {
        return Optional.ofNullable(questions.get(code));
    }

    /** What two wordings of the same question have in common, however they were typed. */
    static String key(String wording) {
        String plain = ThaiDigits.toAscii(ThaiText.normalised(wording)).toLowerCase(Locale.ROOT);
        return BLANK.matcher(YEAR.matcher(plain).replaceAll("25##")).replaceAll("");
    }
}
