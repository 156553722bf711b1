package org.sujarit.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sujarit.catalogue.ItemCode;
import org.sujarit.thai.ThaiDigits;

/** What was typed wrong, or damaged by replacing digits everywhere. */
final class TextChecks {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    /** Behind the word for it, or where a line begins with Thai digits: elsewhere a zero begins days, times and numbers. */
    private static final Pattern LOST_LETTER = Pattern.compile(
            "(?m)(?:(?<=(?:ข้อ|ข้อที่|OIT)[\\h(]{0,3})[0๐]|(?<=^\\h{0,9})๐)[1-9๑-๙][0-9๐-๙]?(?![0-9๐-๙.,/:-])"
                    + ItemCode.MAY_HAVE_LOST_ITS_LETTER);

    private static final Pattern MIXED = Pattern.compile("[0-9][.,]?[๐-๙]|[๐-๙][.,]?[0-9]");

    private final Spelling spelling;

    TextChecks(Spelling spelling) {
        this.spelling = spelling;
    }

    Stream<Remark> of(CheckedCycle year) {
        return TypedText.of(year).flatMap(this::of);
    }

    Stream<Remark> of(TypedText typed) {
        String words = ADDRESS.matcher(typed.text()).replaceAll(" ");
        return Stream.of(
                        found(CheckRule.ADDRESS_WITH_THAI_DIGITS, typed.subject(), ADDRESS.matcher(typed.text()))
                                .filter(remark -> ThaiDigits.occurIn(
                                        remark.arguments().get(1).toString())),
                        found(CheckRule.ITEM_CODE_LOST_LETTER, typed.subject(), LOST_LETTER.matcher(words)),
                        found(CheckRule.DIGITS_MIXED, typed.subject(), MIXED.matcher(words)),
                        spelling.mistakesIn(words)
                                .map(mistake -> Remark.of(
                                        CheckRule.SPELLING,
                                        typed.subject(),
                                        typed.subject(),
                                        mistake.written(),
                                        mistake.right())))
                .flatMap(remarks -> remarks);
    }

    private static Stream<Remark> found(CheckRule rule, String subject, Matcher matcher) {
        return matcher.results().map(result -> Remark.of(rule, subject, subject, result.group()));
    }
}
