package org.sujarit.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.sujarit.access.People;
import org.sujarit.access.Role;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.text.Texts;
import org.sujarit.thai.ThaiDates;

/** What notices say, in the reader's language and as it is true today. */
@Component
public class NoticeWords {

    private final Texts texts;
    private final People people;
    private final Clock clock;

    NoticeWords(Texts texts, People people, Clock clock) {
        this.texts = texts;
        this.people = people;
        this.clock = clock;
    }

    /**
     * A notice as it is read.
     *
     * @param late whether it is about a day that is over
     * @param leads whether there is a task or a page behind it
     */
    public record Line(Long id, String text, String at, boolean unread, boolean late, boolean leads) {}

    /** In one question for all names. */
    public List<Line> of(Collection<Notice> notices) {
        Map<String, String> names = people.names(
                notices.stream().map(Notice::person).filter(Objects::nonNull).toList());
        LocalDate today = LocalDate.now(clock);
        return notices.stream().map(notice -> line(notice, names, today)).toList();
    }

    private Line line(Notice notice, Map<String, String> names, LocalDate today) {
        Occasion occasion = notice.occasionOn(today);
        return new Line(
                notice.id(),
                texts.of(
                        "notice." + occasion,
                        about(notice),
                        orEmpty(notice.title()),
                        notice.person() == null ? "" : names.getOrDefault(notice.person(), notice.person()),
                        notice.due() == null
                                ? ""
                                : ThaiDates.abbreviated(notice.due(), LocaleContextHolder.getLocale())),
                texts.at(notice.givenAt()),
                notice.unread(),
                occasion.isLate(),
                occasion.leadsSomewhere());
    }

    /** Code and year of the measure, year, or name of the role. */
    private String about(Notice notice) {
        String subject = notice.subject();
        if (notice.isAboutRole()) {
            return texts.of("role", Role.valueOf(subject));
        }
        String[] parts = subject.split("/", -1); // agency, year and, of a measure, its code
        String year = texts.year(FiscalYear.ofKey(subject).year());
        return notice.isAboutYear() ? year : texts.of("notice.measure", parts[2], year);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
