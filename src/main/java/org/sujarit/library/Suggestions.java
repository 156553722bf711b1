package org.sujarit.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.assessment.finding.Finding;
import org.sujarit.catalogue.Catalogues;
import org.sujarit.catalogue.Lineage;
import org.sujarit.catalogue.Lineage.Question;
import org.sujarit.cycle.Cycle;

/** Suggests measures for what is weak, with the same few queries for any number of findings. */
@Component
public class Suggestions {

    private static final int MOST_OF_EACH = 3;

    private final OwnMeasures own;
    private final PublishedMeasures published;
    private final BuiltInMeasures builtIn;
    private final Catalogues catalogues;

    Suggestions(OwnMeasures own, PublishedMeasures published, BuiltInMeasures builtIn, Catalogues catalogues) {
        this.own = own;
        this.published = published;
        this.builtIn = builtIn;
        this.catalogues = catalogues;
    }

    /**
     * What could be done about these findings of that cycle.
     *
     * @return by id of the finding: the agency's own first, then others', then built-in ones, at most three of each;
     *     none for an instrument, which rises with its items
     */
    @Transactional(readOnly = true)
    public Map<Long, List<Suggestion>> of(Cycle cycle, List<Finding> findings) {
        Lineage lineage = catalogues.lineage();
        Map<Long, Question> asked = new HashMap<>();
        findings.forEach(finding -> finding.question(cycle.fiscalYear().itaYear(), lineage)
                .ifPresent(question -> asked.put(finding.id(), question)));
        Map<Question, List<Suggestion>> ours = own.beside(cycle, lineage);
        Map<Question, List<Suggestion>> others =
                published.beside(cycle, Set.copyOf(asked.values()), lineage, MOST_OF_EACH);
        BuiltInMeasures.Answers always = builtIn.answers(lineage);
        return findings.stream().collect(Collectors.toMap(Finding::id, finding -> {
            Optional<Question> question = Optional.ofNullable(asked.get(finding.id()));
            return Stream.of(
                            few(question.map(ours::get).stream().flatMap(List::stream)),
                            few(question.map(others::get).stream().flatMap(List::stream)),
                            few(always.to(finding, question)))
                    .flatMap(one -> one)
                    .toList();
        }));
    }

    private static Stream<Suggestion> few(Stream<Suggestion> suggestions) {
        return suggestions.limit(MOST_OF_EACH);
    }
}
