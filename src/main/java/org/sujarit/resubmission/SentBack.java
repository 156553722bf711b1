package org.sujarit.resubmission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.measure.Measure;
import org.sujarit.refusal.Refused;
import org.sujarit.review.Decision;
import org.sujarit.review.Verdict;

/** What measures said when they were sent back, under the digest that the decision names. */
@Component
public class SentBack {

    private static final TypeReference<List<Line>> LINES = new TypeReference<>() {};

    private final ContentLines lines;
    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper(); // what is kept must not change with a setting of the API

    SentBack(ContentLines lines, JdbcClient jdbc) {
        this.lines = lines;
        this.jdbc = jdbc;
    }

    /**
     * Keeps what the measure says if that verdict sends it back. The measure is held by who decides, so nobody keeps the
     * same in the same moment.
     *
     * @param measure with its activities and results, exactly as the verdict is about it
     * @throws Refused when it marks what is no part of the measure
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Measure measure, Verdict verdict) {
        if (verdict.passed()) {
            return;
        }
        List<Line> all = lines.of(measure);
        mustBeParts(all, verdict.marks());
        if (find(verdict.digest()).isPresent()) {
            return;
        }
        jdbc.sql("insert into sent_back (digest, lines) values (?, ?)")
                .params(verdict.digest(), written(all))
                .update();
    }

    /**
     * What can be marked as having to change: all but the plan.
     *
     * @param measure with its activities and results
     */
    public List<Line> parts(Measure measure) {
        return mendable(lines.of(measure));
    }

    /** What that decision marked, as it was then. */
    public List<Line> marked(Decision decision) {
        List<String> marks = decision.marks();
        return marks.isEmpty()
                ? List.of()
                : find(decision.digest()).orElse(List.of()).stream()
                        .filter(line -> marks.contains(line.key()))
                        .toList();
    }

    private static void mustBeParts(List<Line> all, List<String> marks) {
        List<String> keys = mendable(all).stream().map(Line::key).toList();
        if (!keys.containsAll(marks)) {
            throw Refused.field("marks", "decision.marks.unknown");
        }
    }

    private static List<Line> mendable(List<Line> all) {
        return all.stream().filter(line -> !line.key().startsWith(Line.PLAN)).toList();
    }

    /** Empty where it was sent back by a version that did not keep it. */
    Optional<List<Line>> find(String digest) {
        return jdbc.sql("select lines from sent_back where digest = ?")
                .param(digest)
                .query((row, number) -> read(row.getString(1)))
                .optional();
    }

    private String written(List<Line> all) {
        try {
            return json.writeValueAsString(all);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Line> read(String text) {
        try {
            return json.readValue(text, LINES);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
