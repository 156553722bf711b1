package org.sujarit.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sujarit.check.CheckedCycle.Planned;
import org.sujarit.check.CheckedCycle.Proof;

/** Whether evidence proves this year and this measure. */
final class EvidenceChecks {

    /** One page proves two things now and then; a third time it is where everything is put. */
    private static final int OFTEN = 3;

    private EvidenceChecks() {}

    static Stream<Remark> of(CheckedCycle year) {
        Map<String, List<String>> users = new TreeMap<>();
        year.measures().forEach(measure -> measure.proofs().stream()
                .map(Proof::url)
                .filter(Objects::nonNull)
                .forEach(url ->
                        users.computeIfAbsent(url, first -> new ArrayList<>()).add(measure.code())));
        return Stream.of(
                        year.measures().stream().flatMap(measure -> outside(measure, year)),
                        reused(users),
                        nearlySame(users))
                .flatMap(remarks -> remarks);
    }

    /** Outside of the year it proves another year; outside of the time planned it may still prove this one. */
    private static Stream<Remark> outside(Planned measure, CheckedCycle year) {
        return measure.proofs().stream()
                .filter(proof -> outsideYear(proof.on(), year) || measure.isOutside(proof.on()))
                .filter(proof -> proof.outsideReason().isBlank())
                .map(proof -> Remark.of(
                        outsideYear(proof.on(), year)
                                ? CheckRule.EVIDENCE_OUTSIDE_YEAR
                                : CheckRule.EVIDENCE_OUTSIDE_PERIOD,
                        measure.code(),
                        measure.code(),
                        proof.title()));
    }

    private static boolean outsideYear(@Nullable LocalDate day, CheckedCycle year) {
        return day != null && (day.isBefore(year.first()) || day.isAfter(year.last()));
    }

    /** @param users codes of the measures that an address proves something of, once for each time */
    private static Stream<Remark> reused(Map<String, List<String>> users) {
        return users.entrySet().stream()
                .filter(one -> one.getValue().size() >= OFTEN)
                .map(one -> Remark.of(
                                CheckRule.EVIDENCE_REUSED,
                                one.getValue().get(0),
                                one.getKey(),
                                one.getValue().size())
                        .concerning(one.getValue()));
    }

    private static Stream<Remark> nearlySame(Map<String, List<String>> users) {
        List<String> addresses = List.copyOf(users.keySet());
        return IntStream.range(0, addresses.size())
                .boxed()
                .flatMap(index -> addresses.subList(index + 1, addresses.size()).stream()
                        .filter(other -> nearlySame(addresses.get(index), other))
                        .map(other -> nearlySame(addresses.get(index), other, users)));
    }

    private static Remark nearlySame(String one, String other, Map<String, List<String>> users) {
        List<String> both = Stream.of(one, other)
                .flatMap(address -> users.getOrDefault(address, List.of()).stream())
                .toList();
        return Remark.of(CheckRule.ADDRESSES_NEARLY_SAME, both.get(0), one, other)
                .concerning(both);
    }

    /** Whether something proves both, one of the addresses misspelt perhaps. */
    static boolean shareAnAddress(Planned one, Planned other) {
        return one.proofs().stream().map(Proof::url).filter(Objects::nonNull).anyMatch(url -> other.proofs().stream()
                .map(Proof::url)
                .filter(Objects::nonNull)
                .anyMatch(also -> url.equals(also) || nearlySame(url, also)));
    }

    private static boolean nearlySame(String one, String other) {
        return differInOne(one, other) && !onlyANumberApart(one, other);
    }

    /** Whether two different texts differ in one character. Each address is compared with each: no general distance. */
    private static boolean differInOne(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        if (longer - shorter > 1) {
            return false;
        }
        int before = 0;
        while (before < shorter && one.charAt(before) == other.charAt(before)) {
            before++;
        }
        int after = 0;
        while (after < shorter - before
                && one.charAt(one.length() - 1 - after) == other.charAt(other.length() - 1 - after)) {
            after++;
        }
        return before + after >= longer - 1;
    }

    /** {@code ?id=1} and {@code ?id=2} are two pages, not one misspelt. */
    private static boolean onlyANumberApart(String one, String other) {
        return one.replaceAll("[0-9]+", "0").equals(other.replaceAll("[0-9]+", "0"));
    }
}
