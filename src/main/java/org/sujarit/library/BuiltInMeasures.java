package org.sujarit.library;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.sujarit.assessment.finding.Finding;
import org.sujarit.catalogue.Catalogues;
import org.sujarit.catalogue.Family;
import org.sujarit.catalogue.Lineage;
import org.sujarit.catalogue.Lineage.Question;
import org.sujarit.measure.Approach;

/** The measures of {@code library/measures.json}: for each item of one ITA year, and one for each indicator. */
@Component
@Lazy
class BuiltInMeasures {

    private final Shelf shelf;
    private final Catalogues catalogues;

    BuiltInMeasures(ObjectMapper json, Catalogues catalogues) {
        this.catalogues = catalogues;
        try (InputStream in = new ClassPathResource("library/measures.json").getInputStream()) {
            this.shelf = json.readValue(in, Shelf.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @param itaYear whose codes the items are of */
    record Shelf(int itaYear, List<Entry> measures) {}

    /**
     * One measure.
     *
     * @param items it answers
     * @param indicator it answers where nothing is known for the item itself; none for most
     */
    record Entry(List<String> items, @Nullable Integer indicator, List<String> activities, Approach approach) {

        private Suggestion suggestion() {
            return new Suggestion(Source.BUILT_IN, null, new Suggestion.Pattern(activities, approach));
        }
    }

    /** The measures by what they answer; read once for a whole year. */
    Answers answers(Lineage lineage) {
        Map<Question, List<Entry>> answers = new HashMap<>();
        catalogues.find(Family.NACC, shelf.itaYear()).ifPresent(known -> shelf.measures()
                .forEach(entry -> entry.items().stream()
                        .flatMap(code -> known.item(code).stream())
                        .flatMap(item -> lineage.item(shelf.itaYear(), item.code(), item.text()).stream())
                        .distinct()
                        .forEach(asked -> answers.computeIfAbsent(asked, first -> new ArrayList<>())
                                .add(entry))));
        return new Answers(answers);
    }

    /** What the shelf has to offer. */
    final class Answers {

        private final Map<Question, List<Entry>> own;

        private Answers(Map<Question, List<Entry>> own) {
            this.own = own;
        }

        /** Those for what was asked; those for its indicator when there is none, or when it is an indicator itself. */
        Stream<Suggestion> to(Finding finding, Optional<Question> asked) {
            return asked.map(own::get)
                    .map(List::stream)
                    .orElseGet(() -> general(finding.indicator()))
                    .map(Entry::suggestion);
        }
    }

    private Stream<Entry> general(@Nullable Integer indicator) {
        return shelf.measures().stream()
                .filter(entry -> entry.indicator() != null && Objects.equals(entry.indicator(), indicator));
    }
}
