package org.sujarit.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.sujarit.Sujarit;
import org.sujarit.refusal.Reason;
import org.sujarit.thai.ThaiDates;
import org.sujarit.thai.ThaiDigits;

/** Words for states, kinds and times in the reader's language. */
@Component
public class Texts {

    private static final int BUDDHIST_ERA = 543;

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    /** The name of an enum's value, from the message {@code prefix.VALUE}. */
    public String of(String prefix, Enum<?> value) {
        return messages.getMessage(prefix + "." + value.name(), null, LocaleContextHolder.getLocale());
    }

    /** A message of the bundles. */
    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** A message in that language, whatever the reader's. */
    public String in(Locale language, String key) {
        return messages.getMessage(key, null, language);
    }

    /** The same, or that text where there is no such message. */
    public String orElse(String key, String otherwise) {
        return messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
    }

    public String of(Reason reason) {
        return messages.getMessage(reason.key(), reason.arguments().toArray(), LocaleContextHolder.getLocale());
    }

    /** A day as the reader writes it. */
    public String day(LocalDate day) {
        return ThaiDates.abbreviated(day, LocaleContextHolder.getLocale());
    }

    /** Day and time as the reader writes them, in Thai time. */
    public String at(Instant instant) {
        var local = instant.atZone(Sujarit.ZONE);
        String time = String.format(Locale.ROOT, "%02d.%02d", local.getHour(), local.getMinute());
        String day = ThaiDates.abbreviated(local.toLocalDate(), LocaleContextHolder.getLocale());
        return day + " " + of("time.of-day", ofDigits(time));
    }

    /** A fiscal year of the Buddhist era; who reads English counts by the common one. */
    public String year(int year) {
        return english() ? (year - BUDDHIST_ERA) + " (B.E. " + year + ")" : digits(String.valueOf(year));
    }

    /** The same where the era needs no word, as in a date. */
    public String calendarYear(int year) {
        return english() ? String.valueOf(year - BUDDHIST_ERA) : digits(String.valueOf(year));
    }

    /** A number in the digits of the reader. */
    public String digits(String number) {
        return english() ? number : ThaiDigits.toThai(number);
    }

    /** Words of people with their digits in the reader's script; addresses, file names and Latin codes keep theirs. */
    public String said(String words) {
        return english() ? words : ThaiDigits.inText(words);
    }

    private String ofDigits(String time) {
        return english() ? time.replace('.', ':') : digits(time);
    }

    private static boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en");
    }
}
