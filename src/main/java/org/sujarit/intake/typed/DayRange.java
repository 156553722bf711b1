package org.sujarit.intake.typed;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days in a row that a text names by one month and year, as {@code 1-3 มีนาคม 2565}, or by the year behind the second,
 * as {@code 30 ม.ค. – 2 ก.พ. 2565}.
 */
public record DayRange(LocalDate first, LocalDate last) {

    private static final String MONTH = "[ก-๎]{1,2}\\.[ก-๎]\\.|[ก-๎]{2,9}?(?:คม|ยน|พันธ์)";
    private static final Pattern RANGE = Pattern.compile("(?<![0-9/])(?<from>[0-9]{1,2})\\s*+(?:(?<begins>" + MONTH
            + ")\\s*+)?(?:[-–—]|ถึง(?:วันที่)?)\\s*+(?<to>[0-9]{1,2})\\s*+(?:เดือน\\s*+)?(?<ends>" + MONTH
            + ")\\s*+(?:พ\\.ศ\\.\\s*+)?(?<year>25[0-9]{2}|[0-9]{2})(?![0-9])");

    /** The first in that text whose days there are, in their order. */
    public static Optional<DayRange> in(String text) {
        Matcher range = RANGE.matcher(text);
        Optional<DayRange> found = Optional.empty();
        while (found.isEmpty() && range.find()) {
            found = days(range);
        }
        return found;
    }

    private static Optional<DayRange> days(Matcher range) {
        String ends = range.group("ends");
        String begins = range.group("begins") == null ? ends : range.group("begins");
        String year = range.group("year").length() == 2 ? "25" + range.group("year") : range.group("year");
        Optional<LocalDate> first = Days.typed(range.group("from") + " " + begins + " " + year);
        Optional<LocalDate> last = Days.typed(range.group("to") + " " + ends + " " + year);
        return first.isPresent() && last.isPresent() && first.get().isBefore(last.get())
                ? Optional.of(new DayRange(first.get(), last.get()))
                : Optional.empty();
    }
}
