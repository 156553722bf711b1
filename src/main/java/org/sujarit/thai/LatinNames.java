package org.sujarit.thai;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises the pieces of a Thai text whose digits belong to a name or an address and not to the sentence.
 *
 * <p>The cabinet's digit rule leaves foreign terms and web links free of Thai digits (Office of the Permanent
 * Secretary, Prime Minister's Office, on the resolution of 2 May 2543).
 */
final class LatinNames {

    private static final String WEB = "(?i:https?://|www\\.)[^\\s<>\"]+";
    private static final String MAIL = "(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+){1,9}";
    // The look-behinds let a run of letters be tried once only: Thai has no spaces, so runs can be long. Repeated
    // groups have an upper end because Java follows each repetition by a call.
    private static final String FILE = "(?<![^\\s<>\"():/\\\\])[^\\s<>\"():/\\\\]+"
            + "\\.(?i:pdf|docx?|xlsx?|pptx?|od[tsp]|csv|json|xml|html?|txt|zip|rar|7z|jpe?g|png|gif|webp|svg|heic|tiff?|mp[34]|mov)"
            + "(?![A-Za-z0-9])";
    private static final String HOST =
            "(?<![A-Za-z0-9.-])(?=[0-9-]*[A-Za-z])(?:[A-Za-z0-9-]+\\.){1,9}[A-Za-z]{2,}(?:[:/][^\\s<>\"]*)?";
    private static final String ITEM =
            "(?<![A-Za-z0-9])(?<item>[ieoIEO]\\d{1,3}(?:-[ieoIEO]?\\d{1,3})?)(?![A-Za-z0-9_]|-[A-Za-z0-9])";
    private static final String STANDARD = "(?<![A-Za-z0-9])ISO(?:/IEC)?[ -]?\\d+(?:[-:]\\d+){0,9}";
    private static final String CODE =
            "(?<![A-Za-z0-9])(?=\\d*[A-Za-z])[A-Za-z0-9]+(?:(?:[-_]|(?<=\\d)\\.(?=\\d))[A-Za-z0-9]+){0,19}";

    /** Addresses and file names. */
    static final Pattern ADDRESSES = Pattern.compile(String.join("|", WEB, MAIL, FILE, HOST));

    /** Addresses, file names and codes; the group {@code item} is the one code that is written with Thai digits. */
    static final Pattern NOT_TO_BE_THAI =
            Pattern.compile(String.join("|", WEB, MAIL, FILE, HOST, ITEM, STANDARD, CODE));

    private LatinNames() {}

    static String changeOutside(Pattern names, String text, UnaryOperator<String> change) {
        StringBuilder changed = new StringBuilder(text.length());
        Matcher name = names.matcher(text);
        int end = 0;
        while (name.find()) {
            changed.append(change.apply(text.substring(end, name.start())));
            boolean item = names == NOT_TO_BE_THAI && name.group("item") != null;
            changed.append(item ? change.apply(name.group()) : name.group());
            end = name.end();
        }
        return changed.append(change.apply(text.substring(end))).toString();
    }
}
