package org.sujarit.api.suggestion;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.sujarit.api.cycle.ReadableCycles;
import org.sujarit.assessment.finding.Finding;
import org.sujarit.assessment.finding.Findings;
import org.sujarit.cycle.Cycle;
import org.sujarit.library.Source;
import org.sujarit.library.Suggestion;
import org.sujarit.library.Suggestions;
import org.sujarit.text.Texts;

/** Measures worth taking over, while a year is planned. */
@RestController
class SuggestionsController {

    private final ReadableCycles cycles;
    private final Findings findings;
    private final Suggestions suggestions;
    private final Texts texts;

    SuggestionsController(ReadableCycles cycles, Findings findings, Suggestions suggestions, Texts texts) {
        this.cycles = cycles;
        this.findings = findings;
        this.suggestions = suggestions;
        this.texts = texts;
    }

    /** What could be done about one finding, the nearest source first. */
    record ForFinding(Long finding, List<View> suggestions) {}

    /**
     * One measure to take over.
     *
     * @param stateText how it ended; null for a built-in one
     */
    record View(
            Source source,
            String sourceText,
            Suggestion.@Nullable Origin origin,
            @Nullable String stateText,
            Suggestion.Pattern measure) {}

    /** Of the findings that need a measure, in the order of the form. */
    @GetMapping("/api/cycles/{id}/suggestions")
    @Transactional(readOnly = true)
    public List<ForFinding> of(@PathVariable Long id) {
        Cycle cycle = cycles.get(id);
        List<Finding> weak = findings.findByCycleIdOrderByOrdinal(id).stream()
                .filter(finding -> finding.kind().needsMeasure())
                .toList();
        Map<Long, List<Suggestion>> found = suggestions.of(cycle, weak);
        return weak.stream()
                .map(finding -> new ForFinding(
                        finding.id(),
                        found.getOrDefault(finding.id(), List.of()).stream()
                                .map(this::view)
                                .toList()))
                .toList();
    }

    private View view(Suggestion suggestion) {
        Suggestion.Origin origin = suggestion.origin();
        return new View(
                suggestion.source(),
                texts.of("suggestion.source", suggestion.source()),
                origin,
                origin == null ? null : texts.of("measure.state", origin.state()),
                suggestion.pattern());
    }
}
