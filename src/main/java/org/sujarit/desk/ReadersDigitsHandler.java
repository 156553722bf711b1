package org.sujarit.desk;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sujarit.thai.ThaiDigits;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IText;

/**
 * Writes the digits of what is read on a page of ours as its reader writes them. What machines read keeps its own: codes
 * such as {@code i7}, addresses, names of files, what stands in {@code <code>} or {@code <cite>}; and so does what a person is to edit or a browser sends back.
 *
 * <p>Documents have a style of their own, which their settings tell, so pages that show one are none of these.
 */
public final class ReadersDigitsHandler extends AbstractTemplateHandler {

    private static final Pattern WORD = Pattern.compile("[^\\s0-9]*[0-9]\\S*");
    private static final Pattern BY_MACHINES = Pattern.compile("[A-Za-z@_]");

    /** As a page writes what would be markup; its digits are no digits. */
    private static final Pattern REFERENCE = Pattern.compile("&#?\\w+;");

    private static final Pattern REFERENCE_OR_DIGIT = Pattern.compile("&#?\\w+;|[0-9]");
    private static final String DOCUMENT = "portal/document";
    private static final Set<String> KEPT = Set.of("script", "style", "textarea", "code", "cite");

    private boolean wanted;
    private int within;

    @Override
    public void setContext(ITemplateContext context) {
        super.setContext(context);
        String page = context.getTemplateStack().get(0).getTemplate();
        wanted = hasStyle(page) && !context.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private static boolean hasStyle(String page) {
        return page.startsWith("desk/") || (page.startsWith("portal/") && !page.equals(DOCUMENT));
    }

    @Override
    public void handleOpenElement(IOpenElementTag tag) {
        within += isKept(tag.getElementCompleteName()) ? 1 : 0;
        super.handleOpenElement(tag);
    }

    @Override
    public void handleCloseElement(ICloseElementTag tag) {
        within -= isKept(tag.getElementCompleteName()) ? 1 : 0;
        super.handleCloseElement(tag);
    }

    @Override
    public void handleText(IText text) {
        super.handleText(
                wanted && within == 0 && WORD.matcher(text.getText()).find()
                        ? getContext().getModelFactory().createText(inThai(text.getText()))
                        : text);
    }

    private static boolean isKept(String element) {
        return KEPT.contains(element);
    }

    static String inThai(String html) {
        return WORD.matcher(html).replaceAll(ReadersDigitsHandler::word);
    }

    private static String word(MatchResult found) {
        String word = found.group();
        String thai =
                BY_MACHINES.matcher(REFERENCE.matcher(word).replaceAll("")).find()
                        ? word
                        : REFERENCE_OR_DIGIT.matcher(word).replaceAll(ReadersDigitsHandler::digit);
        return Matcher.quoteReplacement(thai);
    }

    private static String digit(MatchResult found) {
        return found.group().startsWith("&") ? found.group() : ThaiDigits.toThai(found.group());
    }
}
