package org.sujarit.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.assessment.finding.Finding;
import org.sujarit.assessment.finding.FindingLevel;
import org.sujarit.assessment.finding.Findings;
import org.sujarit.catalogue.Catalogues;
import org.sujarit.catalogue.Item;
import org.sujarit.measure.MeasureState;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.CountedStatements;
import org.sujarit.testing.TestClock;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** What an officer is offered who plans a year: from real years of two agencies. */
@ApplicationTest
@Tag("database")
class SuggestionsTests {

    /** When the scores of 2570 are known. */
    private static final LocalDate TOLD = LocalDate.of(2027, 8, 15);

    @Autowired
    private TestClock clock;

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Suggestions suggestions;

    @Autowired
    private Findings findings;

    @Autowired
    private Catalogues catalogues;

    @Autowired
    private CountedStatements statements;

    @AfterEach
    void itIsTodayAgain() {
        clock.reset();
    }

    @Test
    void ourEarlierMeasureComesFirstAndTellsHowItEnded() {
        TestAgency ours = agencies.make();
        finished(ours, 2568);

        List<Suggestion> offered = offered(analysed(ours, 2569), "i7");

        assertThat(offered.get(0).source()).isEqualTo(Source.OURS);
        assertThat(offered.get(0).origin()).satisfies(origin -> {
            assertThat(origin.fiscalYear()).isEqualTo(2568);
            assertThat(origin.code()).isEqualTo("i7-1");
            assertThat(origin.state()).isEqualTo(MeasureState.PUBLISHED);
            assertThat(origin.actual()).isEqualByComparingTo("95");
            assertThat(origin.outcome()).isEqualTo("บุคลากรรับทราบ");
        });
        assertThat(offered.get(0).pattern().activities()).containsExactly("เผยแพร่บนเว็บไซต์", "ประชุมชี้แจง");
        assertThat(offered).filteredOn(one -> one.source() == Source.OURS).hasSize(1);
        assertThat(offered).extracting(Suggestion::source).isSorted();
    }

    @Test
    void whatIsStillUnderWayIsNotOffered() {
        TestAgency ours = agencies.make();
        years.open(ours, 2568).run();

        assertThat(offered(analysed(ours, 2569), "i7"))
                .extracting(Suggestion::source)
                .doesNotContain(Source.OURS);
    }

    @Test
    void measuresOfOthersAreOfferedOnceTheirReportIsPublishedAndNotBefore() {
        clock.set(TOLD);
        TestAgency theirs = agencies.make();
        TestYear unpublished = years.open(theirs, 2571);
        unpublished.run();
        unpublished.carryOut("i7-1");
        unpublished.carryOut("o41-1");
        TestYear planning = analysed(agencies.make(), 2571);
        String name = unpublished.now().agency().name();
        assertThat(offered(planning, "i7")).noneMatch(one -> isFrom(one, name));

        unpublished.report();

        assertThat(offered(planning, "i7"))
                .filteredOn(one -> isFrom(one, name))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.source()).isEqualTo(Source.OTHERS);
                    assertThat(one.pattern().approach().title()).isEqualTo("เผยแพร่แผนให้ทุกคนทราบ");
                });
    }

    @Test
    void aCodeThatMeansSomethingElseNowBringsNothingAndOneThatMovedBringsItsMeasure() {
        TestAgency ours = agencies.make();
        finished(ours, 2566);
        TestYear next = years.open(ours, 2567);
        next.finish("import-assessment", "officer", results(2566, Stream.of("o41", "o38")));
        next.finish("analyse-findings", "officer", Map.of("findings", List.of()));

        assertThat(offered(next, "o41")).extracting(Suggestion::source).doesNotContain(Source.OURS);
        assertThat(offered(next, "o38"))
                .filteredOn(one -> one.source() == Source.OURS)
                .singleElement()
                .satisfies(one -> assertThat(one.origin())
                        .extracting(Suggestion.Origin::code)
                        .isEqualTo("o41-1"));
    }

    @Test
    void everyItemOfTheFormHasABuiltInMeasure() {
        TestYear year = years.open(agencies.make(), 2567);
        List<String> items =
                catalogues.of(2566).items().stream().map(Item::code).toList();
        year.finish("import-assessment", "officer", results(2566, items.stream()));
        List<Finding> found = findings.findByCycleIdOrderByOrdinal(year.cycle.id()).stream()
                .filter(finding -> finding.level() != FindingLevel.INSTRUMENT)
                .toList();

        Map<Long, List<Suggestion>> offered = suggestions.of(year.now(), found);

        assertThat(found).hasSizeGreaterThanOrEqualTo(items.size());
        assertThat(found).allSatisfy(finding -> assertThat(offered.get(finding.id()))
                .as(finding.item())
                .anyMatch(one -> one.source() == Source.BUILT_IN)
                .allSatisfy(one -> assertThat(one.pattern().activities()).hasSizeGreaterThanOrEqualTo(2)));
    }

    @Test
    void aWholeFormOfWeaknessesAsksNoMoreQuestionsThanOne() {
        TestYear year = years.open(agencies.make(), 2567);
        List<String> items =
                catalogues.of(2566).items().stream().map(Item::code).toList();
        year.finish("import-assessment", "officer", results(2566, items.stream()));
        List<Finding> all = findings.findByCycleIdOrderByOrdinal(year.cycle.id());
        suggestions.of(year.now(), all);

        int one = statements.during(() -> suggestions.of(year.cycle, all.subList(0, 1)));
        int many = statements.during(() -> suggestions.of(year.cycle, all));

        assertThat(all).hasSizeGreaterThan(80);
        // Two more when another agency has published something about any of them: its measures, and their steps.
        assertThat(many).isBetween(one, one + 2).isPositive();
    }

    private TestYear finished(TestAgency agency, int fiscalYear) {
        TestYear year = years.open(agency, fiscalYear);
        year.run();
        year.carryOut("i7-1");
        year.carryOut("o41-1");
        year.report();
        return year;
    }

    private TestYear analysed(TestAgency agency, int fiscalYear) {
        TestYear year = years.open(agency, fiscalYear);
        year.analyse();
        return year;
    }

    private List<Suggestion> offered(TestYear year, String item) {
        List<Finding> found = findings.findByCycleIdOrderByOrdinal(year.cycle.id());
        Long id = found.stream()
                .filter(finding -> finding.item().equals(item))
                .map(Finding::id)
                .findFirst()
                .orElseThrow();
        return suggestions.of(year.now(), found).getOrDefault(id, List.of());
    }

    private static boolean isFrom(Suggestion suggestion, String agency) {
        return suggestion.origin() != null && suggestion.origin().agency().equals(agency);
    }

    private static Map<String, Object> results(int itaYear, Stream<String> items) {
        return Map.of(
                "itaYear",
                itaYear,
                "scores",
                items.map(item -> Map.of("item", item, "score", 50, "recommendation", "ควรปรับปรุง"))
                        .toList());
    }
}
