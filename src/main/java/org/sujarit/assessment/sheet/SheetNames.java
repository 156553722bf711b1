package org.sujarit.assessment.sheet;

import java.util.HashSet;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hears which sheets of a workbook a person does not see. */
final class SheetNames extends DefaultHandler {

    private final Set<String> hidden = new HashSet<>();

    boolean isHidden(String name) {
        return hidden.contains(name);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        String state = attributes.getValue("state");
        String called = attributes.getValue("name");
        if (name.equals("sheet") && called != null && state != null && !state.equals("visible")) {
            hidden.add(called);
        }
    }
}
