package org.sujarit.thai;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Dates as Thai official documents write them: day, Thai month, Buddhist year, Thai digits.
 *
 * <p>The month names are our own list, so that a document does not depend on the locale data of the Java it runs on.
 */
public final class ThaiDates {

    private static final List<String> MONTHS = List.of(
            "มกราคม",
            "กุมภาพันธ์",
            "มีนาคม",
            "เมษายน",
            "พฤษภาคม",
            "มิถุนายน",
            "กรกฎาคม",
            "สิงหาคม",
            "กันยายน",
            "ตุลาคม",
            "พฤศจิกายน",
            "ธันวาคม");
    private static final List<String> SHORT_MONTHS =
            List.of("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.");

    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private static final Pattern DATE = Pattern.compile("(?:วันที่ ?)?(?<day>\\d{1,2})"
            + "(?: ?(?:เดือน ?)?(?<name>[ก-๎.]+?) ?|/(?<month>\\d{1,2})/)"
            + "(?:พ\\.ศ\\. ?)?(?<year>\\d{4})");
    private static final Pattern ISO = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})");
    private static final Pattern PERIOD = Pattern.compile(" ?[-–] ?| ถึง ");
    private static final int BUDDHIST_ERA = 543;
    private static final int EARLIEST_YEAR = 2400;

    private ThaiDates() {}

    /** For example ๑ ตุลาคม ๒๕๖๕. */
    public static String full(LocalDate date) {
        return written(date, MONTHS);
    }

    /** With the short name of the month, for example ๑ ต.ค. ๒๕๖๕. */
    public static String abbreviated(LocalDate date) {
        return written(date, SHORT_MONTHS);
    }

    /** For a reader: the same for one of Thai, for example 1 October 2022 for one of English. */
    public static String full(LocalDate date, Locale reader) {
        return isThai(reader) ? full(date) : ENGLISH.format(date);
    }

    /** With the short name of the month, for a reader. */
    public static String abbreviated(LocalDate date, Locale reader) {
        return isThai(reader) ? abbreviated(date) : ENGLISH_SHORT.format(date);
    }

    private static boolean isThai(Locale reader) {
        return !reader.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** Both days belong to the period: ตั้งแต่วันที่ ๑ ตุลาคม ๒๕๖๕ ถึง ๓๐ กันยายน ๒๕๖๖. */
    public static String period(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A period does not end before it starts: " + first + ", " + last);
        }
        return "ตั้งแต่วันที่ " + full(first) + " ถึง " + full(last);
    }

    /** The same for a reader: for one of English 1 October 2022 – 30 September 2023. */
    public static String period(LocalDate first, LocalDate last, Locale reader) {
        return isThai(reader) ? period(first, last) : full(first, reader) + " – " + full(last, reader);
    }

    /**
     * The period of a fiscal year, from 1 October of the year before to 30 September.
     *
     * @param buddhistYear the year's number as the agency says it, for example 2566
     */
    public static String fiscalYear(int buddhistYear) {
        int year = buddhistYear - BUDDHIST_ERA;
        return period(LocalDate.of(year - 1, 10, 1), LocalDate.of(year, 9, 30));
    }

    /**
     * Reads a date typed by a person, such as ๑ ตุลาคม ๒๕๖๕, 1 ต.ค. 2565, วันที่ 1 ตุลาคม พ.ศ. 2565 or 1/10/2565.
     *
     * @throws DateTimeParseException if it is no such date, if the day does not exist, or if the year is not Buddhist
     */
    public static LocalDate parse(String typed) {
        Matcher date = DATE.matcher(ThaiDigits.toAscii(ThaiText.normalised(typed)));
        if (!date.matches()) {
            throw new DateTimeParseException("Not a Thai date", typed, 0);
        }
        int year = Integer.parseInt(date.group("year"));
        if (year < EARLIEST_YEAR) {
            throw new DateTimeParseException("The year must be of the Buddhist era", typed, 0);
        }
        try {
            return LocalDate.of(year - BUDDHIST_ERA, month(date), Integer.parseInt(date.group("day")));
        } catch (DateTimeException e) {
            throw new DateTimeParseException("No such day", typed, 0, e);
        }
    }

    /**
     * Reads what a person, or a program for one, puts into a field for a day: everything {@link #parse} reads, and {@code
     * 2026-05-01} as well as {@code 2569-05-01}. No Christian year that can be meant is as late as a Buddhist one.
     *
     * @throws DateTimeParseException if it is no such date, or if the day does not exist
     */
    public static LocalDate typed(String typed) {
        Matcher date = ISO.matcher(ThaiDigits.toAscii(typed.strip()));
        if (!date.matches()) {
            return parse(typed);
        }
        int year = Integer.parseInt(date.group("year"));
        try {
            return LocalDate.of(
                    year < EARLIEST_YEAR ? year : year - BUDDHIST_ERA,
                    Integer.parseInt(date.group("month")),
                    Integer.parseInt(date.group("day")));
        } catch (DateTimeException e) {
            throw new DateTimeParseException("No such day", typed, 0, e);
        }
    }

    /**
     * A text that is nothing but a date becomes {@code 2022-10-01}, one that is nothing but a period (two dates with a
     * dash or {@code ถึง} between them) {@code 2022-10-01/2023-09-30}; every other text stays as it is.
     */
    public static String iso(String text) {
        String[] days = PERIOD.split(text.strip().replaceFirst("^ตั้งแต่ ?", ""), -1);
        if (days.length > 2) {
            return text;
        }
        try {
            List<LocalDate> dates = Arrays.stream(days).map(ThaiDates::parse).toList();
            return dates.stream().map(LocalDate::toString).collect(Collectors.joining("/"));
        } catch (DateTimeParseException prose) {
            return text;
        }
    }

    private static String written(LocalDate date, List<String> months) {
        String day = date.getDayOfMonth() + " " + months.get(date.getMonthValue() - 1);
        return ThaiDigits.toThai(day + " " + (date.getYear() + BUDDHIST_ERA));
    }

    /** The number of the month, 0 (which no calendar has) for an unknown name. */
    private static int month(Matcher date) {
        if (date.group("month") != null) {
            return Integer.parseInt(date.group("month"));
        }
        String name = date.group("name");
        return Math.max(MONTHS.indexOf(name), SHORT_MONTHS.indexOf(name)) + 1;
    }
}
