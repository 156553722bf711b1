package org.sujarit.assessment.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sujarit.assessment.result.TypedResults.TypedMark;
import org.sujarit.assessment.result.TypedResults.TypedScore;
import org.sujarit.refusal.Reason;
import org.sujarit.refusal.Refused;

/** Scores are of 100. Whether 0.9355 is 93.55 of 100, as a spreadsheet keeps a percentage, only the officer knows. */
final class ScoresOfOne {

    private static final int PLACES = 2;

    private ScoresOfOne() {}

    /**
     * The scores as the officer says they are meant; where none is a fraction nobody is asked.
     *
     * @throws Refused with the question while it is not answered
     */
    static TypedResults decided(TypedResults read, ResultAnswers.@Nullable Fractions answer) {
        Optional<BigDecimal> fraction =
                all(read).filter(ScoresOfOne::isFraction).findFirst();
        if (fraction.isEmpty() || answer == ResultAnswers.Fractions.POINTS) {
            return read;
        }
        if (answer == null) {
            throw Refused.all(question(fraction.get()));
        }
        return new TypedResults(
                read.itaYear(),
                read.total() == null ? null : ofHundred(read.total()),
                marks(read)
                        .map(mark -> new TypedMark(mark.code(), ofHundred(score(mark.score()))))
                        .toList(),
                scores(read)
                        .map(one -> new TypedScore(one.item(), ofHundred(score(one.score())), one.recommendation()))
                        .toList());
    }

    private static Stream<BigDecimal> all(TypedResults read) {
        return Stream.concat(
                marks(read).map(mark -> score(mark.score())), scores(read).map(one -> score(one.score())));
    }

    private static Stream<TypedMark> marks(TypedResults read) {
        return Objects.requireNonNullElse(read.marks(), List.<TypedMark>of()).stream();
    }

    private static Stream<TypedScore> scores(TypedResults read) {
        return Objects.requireNonNullElse(read.scores(), List.<TypedScore>of()).stream();
    }

    private static BigDecimal score(@Nullable BigDecimal score) {
        return Objects.requireNonNullElse(score, BigDecimal.ZERO);
    }

    private static boolean isFraction(BigDecimal score) {
        return score.signum() > 0 && score.compareTo(BigDecimal.ONE) < 0;
    }

    /** A total above 1 was written of 100 already. */
    private static BigDecimal ofHundred(BigDecimal score) {
        return score.compareTo(BigDecimal.ONE) <= 0 ? score.movePointRight(PLACES) : score;
    }

    /** What is asked, and a line for each answer, whose field is the parameter that gives it. */
    private static List<Reason> question(BigDecimal fraction) {
        String written = Results.plain(fraction);
        return List.of(
                new Reason("assessment.file.fractions", "file", List.of(written)),
                new Reason(
                        "assessment.file.fractions.of-one",
                        "fractions=OF_ONE",
                        List.of(written, Results.plain(ofHundred(fraction)))),
                new Reason("assessment.file.fractions.points", "fractions=POINTS", List.of(written)));
    }
}
