package org.sujarit.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.sujarit.catalogue.Lineage;
import org.sujarit.catalogue.Lineage.Question;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;

/** What other agencies did about the same, as far as their published reports tell everybody. */
@Component
class PublishedMeasures {

    /** Of each wording only the newest few are read, however many thousand agencies did something about it. */
    private static final String NEWEST =
            """
            select measure, level, item, item_text, fiscal_year, agency from (
                select m.id as measure, f.finding_level as level, f.item, f.item_text, c.fiscal_year, a.name as agency,
                    row_number() over (partition by f.item, f.item_text order by c.fiscal_year desc, m.id) as place
                from finding f
                join measure_finding answer on answer.finding_id = f.id
                join measure m on m.id = answer.measure_id and m.state = 'PUBLISHED'
                join cycle c on c.id = m.cycle_id and c.in_force
                join agency a on a.id = c.agency_id and a.code <> :own
                join publication p on p.agency = a.code and p.fiscal_year = c.fiscal_year
                    and p.document = 'REPORT' and p.state = 'PUBLISHED'
                where f.item in (:codes)) ranked
            where place <= :most
            order by fiscal_year desc, measure
            """;

    private final JdbcClient jdbc;
    private final Measures measures;

    PublishedMeasures(JdbcClient jdbc, Measures measures) {
        this.jdbc = jdbc;
        this.measures = measures;
    }

    private record Line(long measure, String level, String item, String itemText, int fiscalYear, String agency) {

        Optional<Question> asked(Lineage lineage) {
            return level.equals("ITEM")
                    ? lineage.item(new FiscalYear(fiscalYear).itaYear(), item, itemText)
                    : Optional.of(lineage.mark(item));
        }
    }

    /**
     * By what was asked, the newest year first.
     *
     * @param most of each wording
     */
    Map<Question, List<Suggestion>> beside(Cycle cycle, Set<Question> asked, Lineage lineage, int most) {
        Set<String> codes = asked.stream()
                .flatMap(question -> lineage.codes(question).stream())
                .collect(Collectors.toSet());
        if (codes.isEmpty()) {
            return Map.of();
        }
        List<Line> lines = jdbc.sql(NEWEST)
                .param("own", cycle.agency().code())
                .param("codes", codes)
                .param("most", most)
                .query(Line.class)
                .list();
        Map<Long, Measure> known = lines.isEmpty()
                ? Map.of()
                : measures
                        .findByIdIn(lines.stream().map(Line::measure).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(Measure::id, measure -> measure));
        Map<Question, List<Suggestion>> suggestions = new HashMap<>();
        for (Line line : lines) {
            Measure measure = known.get(line.measure());
            Optional<Question> question = line.asked(lineage).filter(asked::contains);
            if (measure != null && question.isPresent()) {
                suggestions
                        .computeIfAbsent(question.get(), first -> new ArrayList<>())
                        .add(Suggestion.of(Source.OTHERS, line.agency(), line.fiscalYear(), measure));
            }
        }
        return suggestions;
    }
}
