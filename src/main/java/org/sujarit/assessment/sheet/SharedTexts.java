package org.sujarit.assessment.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hears the texts that the cells of a workbook share, each kept once; how they are pronounced is left out. */
final class SharedTexts extends DefaultHandler {

    private final Room room;
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean pronounced;
    private boolean heard;

    SharedTexts(Room room) {
        this.room = room;
    }

    /** @throws IndexOutOfBoundsException when there is no such text */
    String at(int index) {
        return texts.get(index);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> pronounced = true;
            case "t" -> heard = !pronounced;
            default -> {}
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (heard) {
            text.append(letters, start, Math.min(length, HeardCell.LONGEST_TEXT - text.length()));
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "t" -> heard = false;
            case "rPh" -> pronounced = false;
            case "si" -> {
                String shared = text.toString().strip();
                room.take(shared.length());
                texts.add(shared);
            }
            default -> {}
        }
    }
}
