package org.sujarit.access;

import java.io.Serializable;
import java.lang.Character.UnicodeBlock;
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
        reasons.text("firstName", firstName, Longest.NAME);
        reasons.longest("lastName", lastName, Longest.NAME);
        reasons.longest("post", post, Longest.LINE);
        reasons.refuseIfAny();
    }
}
