package org.sujarit.access;

import java.io.Serializable;
import java.lang.Character.UnicodeBlock;
import org.jspecify.annotations.Nullable;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Reasons;
import org.sujarit.refusal.Refused;

/**
 * What the register knows of a person, as it stands under what the person does.
 *
 * @param person user id
 * @param title what is written before the name, as นางสาว; empty where nothing is known
 * @param post as นายกองค์การบริหารส่วนตำบล; empty where nothing is known
 */
public record RegisterEntry(String person, String title, String firstName, String lastName, String post)
        implements Serializable {

    /** Longest title, in characters. */
    public static final int TITLE = 64;

    /** Title, first and last name; a person without any is called by the user id. */
    public String fullName() {
        String name = (firstName + " " + lastName).strip();
        if (name.isEmpty()) {
            return person;
        }
        return title.isEmpty() || isThai(name) ? title + name : title + " " + name;
    }

    /** Thai titles are written together with the name. */
    private static boolean isThai(String name) {
        return UnicodeBlock.THAI.equals(UnicodeBlock.of(name.codePointAt(0)));
    }

    /** @throws Refused with every field that does not fit */
    void mustFit() {
        Reasons reasons = new Reasons();
        reasons.longest("title", title, TITLE);
        reasons.title("title", title);
        names(reasons, firstName, lastName, true);
        reasons.longest("post", post, Longest.LINE);
        reasons.name("post", post);
        reasons.refuseIfAny();
    }

    /**
     * Title and post stand under decisions, so who reviews or approves keeps them; of others it is asked.
     *
     * @throws Refused with each that is empty now and was known before
     */
    void mustLoseNothingOf(RegisterEntry before, boolean decides) {
        Reasons reasons = new Reasons();
        String why = decides ? "register.emptied.decides" : "register.emptied";
        if (title.isEmpty() && !before.title.isEmpty()) {
            reasons.against("title", why, before.title);
        }
        if (post.isEmpty() && !before.post.isEmpty()) {
            reasons.against("post", why, before.post);
        }
        reasons.refuseIfAny();
    }

    /**
     * By whatever route a name comes.
     *
     * @param asked whether the first name has to be there; the installation makes accounts that have none yet
     * @throws Refused with every part that does not fit
     */
    public static void mustBeAName(@Nullable String firstName, @Nullable String lastName, boolean asked) {
        Reasons reasons = new Reasons();
        names(reasons, firstName, lastName, asked);
        reasons.refuseIfAny();
    }

    private static void names(Reasons reasons, @Nullable String firstName, @Nullable String lastName, boolean asked) {
        if (asked) {
            reasons.text("firstName", firstName, Longest.NAME);
        } else {
            reasons.longest("firstName", firstName, Longest.NAME);
        }
        reasons.name("firstName", firstName);
        reasons.longest("lastName", lastName, Longest.NAME);
        reasons.name("lastName", lastName);
    }
}
