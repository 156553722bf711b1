package org.sujarit.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import org.sujarit.check.CheckedYear.Planned;
import org.sujarit.check.CheckedYear.Proof;

/** Whether evidence proves this year and this measure. */
final class EvidenceChecks {

    /** One page proves two things now and then; a third time it is where everything is put. */
    private static final int OFTEN = 3;

    private static final LevenshteinDistance AT_MOST_ONE = new LevenshteinDistance(1);

    private EvidenceChecks() {}

    private record Link(String measure, String url) {}

    static Stream<Remark> of(CheckedYear year) {
        List<Link> links = year.measures().stream()
                .flatMap(measure -> measure.proofs().stream()
                        .map(Proof::url)
                        .filter(Objects::nonNull)
                        .map(url -> new Link(measure.code(), url)))
                .toList();
        return Stream.of(
                        year.measures().stream().flatMap(measure -> outsideYear(measure, year)),
                        reused(links),
                        nearlySame(links))
                .flatMap(remarks -> remarks);
    }

    private static Stream<Remark> outsideYear(Planned measure, CheckedYear year) {
        return measure.proofs().stream()
                .filter(proof -> outside(proof.on(), year))
                .filter(proof -> proof.outsideReason().isBlank())
                .map(proof ->
                        Remark.of(CheckRule.EVIDENCE_OUTSIDE_YEAR, measure.code(), measure.code(), proof.title()));
    }

    private static boolean outside(@Nullable LocalDate day, CheckedYear year) {
        return day != null && (day.isBefore(year.first()) || day.isAfter(year.last()));
    }

    private static Stream<Remark> reused(List<Link> links) {
        return links.stream().collect(Collectors.groupingBy(Link::url)).entrySet().stream()
                .filter(same -> same.getValue().size() >= OFTEN)
                .map(same -> Remark.of(
                        CheckRule.EVIDENCE_REUSED,
                        same.getValue().get(0).measure(),
                        same.getKey(),
                        same.getValue().size()));
    }

    private static Stream<Remark> nearlySame(List<Link> links) {
        List<Link> distinct = new ArrayList<>(links.stream()
                .collect(Collectors.toMap(Link::url, link -> link, (first, again) -> first))
                .values());
        distinct.sort((one, other) -> one.url().compareTo(other.url()));
        return distinct.stream().flatMap(one -> distinct.stream()
                .filter(other -> one.url().compareTo(other.url()) < 0)
                .filter(other -> AT_MOST_ONE.apply(one.url(), other.url()) == 1)
                .filter(other -> !onlyANumberApart(one.url(), other.url()))
                .map(other -> Remark.of(CheckRule.ADDRESSES_NEARLY_SAME, one.measure(), one.url(), other.url())));
    }

    /** {@code ?id=1} and {@code ?id=2} are two pages, not one misspelt. */
    private static boolean onlyANumberApart(String one, String other) {
        return one.replaceAll("[0-9]+", "0").equals(other.replaceAll("[0-9]+", "0"));
    }
}
