package org.sujarit.intake.typed;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sujarit.thai.ThaiDates;

/** The days a text names; a period is not a day. */
public final class Days {

    private static final Pattern DAY =
            Pattern.compile("(?:(?<lead>เมื่อ\\s*+วันที่|วันที่|เมื่อ)\\s*+)?(?<![0-9/])(?<day>[0-9]{1,2})"
                    + "(?:\\s*+(?:เดือน\\s*+)?(?<month>[ก-๎]{1,2}\\.[ก-๎]\\.|[ก-๎]{2,9}?(?:คม|ยน|พันธ์))\\s*+(?:พ\\.ศ\\.\\s*+)?"
                    + "|/(?<number>[0-9]{1,2})/)(?<year>25[0-9]{2}|[0-9]{2})(?![0-9])");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[-–—]|ถึง)\\s*(?:วันที่\\s*)?");
    private static final String CENTURY = "25";

    private Days() {}

    private record Named(int start, int end, boolean led, LocalDate day) {}

    /** In their order, those behind the word วันที่ or เมื่อ before the others. */
    public static List<LocalDate> in(String text) {
        List<Named> all = new ArrayList<>();
        DAY.matcher(text).results().forEach(found -> day(found).ifPresent(all::add));
        List<Named> days = new ArrayList<>();
        for (int one = 0; one < all.size(); one++) {
            if (!period(all, one, text) && !period(all, one - 1, text)) {
                days.add(all.get(one));
            }
        }
        List<Named> led = days.stream().filter(Named::led).toList();
        return (led.isEmpty() ? days : led).stream().map(Named::day).distinct().toList();
    }

    /** Reads what a person typed into a field: a date and nothing else. */
    public static Optional<LocalDate> typed(String text) {
        try {
            return Optional.of(ThaiDates.typed(text));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    private static boolean period(List<Named> all, int first, String text) {
        return first >= 0
                && first + 1 < all.size()
                && BETWEEN.matcher(text.substring(
                                all.get(first).end(), all.get(first + 1).start()))
                        .matches();
    }

    private static Optional<Named> day(MatchResult found) {
        String year = found.group(5).length() == 2 ? CENTURY + found.group(5) : found.group(5);
        String typed = found.group(4) == null
                ? found.group(2) + " " + found.group(3) + " " + year
                : found.group(2) + "/" + found.group(4) + "/" + year;
        return typed(typed).map(day -> new Named(found.start(), found.end(), found.group(1) != null, day));
    }
}
