package org.sujarit.desk.measures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.sujarit.access.People;
import org.sujarit.text.Texts;
import org.sujarit.thai.ThaiDates;

/** Puts rows into the reader's words. */
@Component
class MeasureLines {

    private final People people;
    private final Texts texts;

    MeasureLines(People people, Texts texts) {
        this.people = people;
        this.texts = texts;
    }

    /**
     * A row as it is read.
     *
     * @param owner as the register calls them; empty until one is named
     * @param unproved how many steps lack proof, in the reader's digits; empty where none does
     * @param last empty where nothing was recorded
     */
    record Line(
            String href,
            String agency,
            String year,
            String code,
            String title,
            String unit,
            String owner,
            String due,
            String state,
            boolean returned,
            boolean late,
            String unproved,
            String last) {}

    /** In one question for all owners. */
    List<Line> of(Collection<MeasureRow> rows, Map<String, String> units) {
        Map<String, String> owners = owners(rows);
        return rows.stream().map(row -> line(row, owners, units)).toList();
    }

    /** Names of owners by user id. */
    Map<String, String> owners(Collection<MeasureRow> rows) {
        return people.names(rows.stream()
                .map(MeasureRow::owner)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private Line line(MeasureRow row, Map<String, String> owners, Map<String, String> units) {
        return new Line(
                row.href(),
                row.agency(),
                texts.calendarYear(row.year()),
                row.code(),
                row.title(),
                units.getOrDefault(row.unit(), row.unit()),
                row.owner() == null ? "" : owners.getOrDefault(row.owner(), row.owner()),
                day(row.due()),
                texts.of("measure.state", row.state()),
                row.returned(),
                row.late(),
                row.unproved() == 0 ? "" : texts.digits(String.valueOf(row.unproved())),
                day(row.last()));
    }

    /** Empty where there is none. */
    static String day(@Nullable LocalDate day) {
        return day == null ? "" : ThaiDates.abbreviated(day, LocaleContextHolder.getLocale());
    }
}
