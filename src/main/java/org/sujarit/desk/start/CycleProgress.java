package org.sujarit.desk.start;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.Actor;
import org.sujarit.access.Role;
import org.sujarit.amendment.Amendment;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.CycleState;
import org.sujarit.text.Texts;

/** How far the years of a person's agencies are. */
@Component
class CycleProgress {

    private static final int WHOLE = 100;

    private final YearsOnHome years;
    private final Texts texts;

    CycleProgress(YearsOnHome years, Texts texts) {
        this.years = years;
        this.texts = texts;
    }

    /** @param title of the measure as it would be planned */
    record Proposed(int number, String title, String stateText) {}

    /** One year. */
    record CycleLine(
            Long id,
            String agencyName,
            int fiscalYear,
            String stateText,
            long total,
            long done,
            long percent,
            @Nullable String portalHref,
            String reportHref,
            @Nullable String changesHref,
            @Nullable String takenInHref,
            boolean amendable,
            List<Proposed> amendments) {}

    /** The years of the reader's agencies. */
    @Transactional(readOnly = true)
    List<CycleLine> of(Actor actor) {
        if (actor.agencies().isEmpty()) {
            return List.of();
        }
        Map<Long, List<YearOnHome>> rows = years.of(actor.agencies()).stream()
                .collect(Collectors.groupingBy(
                        row -> row.year().id(), LinkedHashMap::new, Collectors.toUnmodifiableList()));
        return rows.values().stream().map(year -> line(year, actor)).toList();
    }

    private CycleLine line(List<YearOnHome> rows, Actor actor) {
        YearOnHome row = rows.get(0);
        Cycle cycle = row.year();
        boolean published = cycle.state() == CycleState.CLOSED;
        boolean changes = cycle.state() == CycleState.RUNNING && actor.is(Role.ITA_OFFICER);
        return new CycleLine(
                cycle.id(),
                cycle.agency().name(),
                cycle.fiscalYear().year(),
                texts.of("cycle.state", cycle.state()),
                row.total(),
                row.closed(),
                row.total() == 0 ? 0 : WHOLE * row.closed() / row.total(),
                published ? "/portal/" + cycle.address() : null,
                "/api/cycles/" + cycle.id() + "/report.html",
                changes ? "/home/cycles/" + cycle.id() + "/report-changes" : null,
                cycle.state() == CycleState.TAKEN_IN ? "/home/intake/" + cycle.id() : null,
                changes,
                rows.stream()
                        .map(YearOnHome::amendment)
                        .filter(Objects::nonNull)
                        .map(this::proposed)
                        .toList());
    }

    private Proposed proposed(Amendment amendment) {
        return new Proposed(
                amendment.number(),
                Objects.requireNonNullElse(amendment.proposal().title(), ""),
                texts.of("amendment.state", amendment.state()));
    }
}
