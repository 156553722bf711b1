package org.sujarit.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** The text of parts of a Word document, which Word cuts into pieces wherever it likes, and copies of such parts. */
final class DocxText {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final Set<String> BLOCKS = Set.of("p", "tbl", "sdt");

    private DocxText() {}

    /** All elements of that name within, in the order of the document. */
    static List<XmlObject> all(XmlObject within, String name) {
        List<XmlObject> found = new ArrayList<>();
        QName wanted = new QName(WORD, name);
        walk(within, cursor -> {
            if (cursor.getName().equals(wanted)) {
                found.add(cursor.getObject());
            }
        });
        return found;
    }

    /** Visits each element within, and the part itself, in the order of the document. */
    static void walk(XmlObject part, Consumer<XmlCursor> visit) {
        try (XmlCursor cursor = part.newCursor()) {
            int depth = 0;
            do {
                if (cursor.isContainer()) {
                    depth++;
                } else if (cursor.isFinish()) {
                    depth--;
                }
                if (cursor.isStart()) {
                    visit.accept(cursor);
                }
                cursor.toNextToken();
            } while (depth > 0);
        }
    }

    static List<CTP> paragraphs(XmlObject within) {
        return all(within, "p").stream().map(CTP.class::cast).toList();
    }

    static String of(XmlObject part) {
        return pieces(part).map(CTText::getStringValue).collect(Collectors.joining());
    }

    /** Puts the text where the name stands, in the looks of its first letter, as often as it stands there. */
    static void replace(XmlObject part, String name, String text) {
        int start = of(part).indexOf(name);
        while (start >= 0) {
            replace(part, start, start + name.length(), text);
            start = of(part).indexOf(name, start + text.length());
        }
    }

    private static void replace(XmlObject part, int start, int end, String text) {
        int at = 0;
        for (CTText piece : pieces(part).toList()) {
            String old = piece.getStringValue();
            int from = Math.max(start - at, 0);
            int to = Math.min(end - at, old.length());
            if (from < to) {
                boolean first = at + from == start;
                write(piece, old.substring(0, from) + (first ? text : "") + old.substring(to));
            }
            at += old.length();
        }
    }

    static void write(CTText piece, String text) {
        piece.setStringValue(text);
        piece.setSpace(SpaceAttribute.Space.PRESERVE);
    }

    /** Puts a copy before the place, which may be the original itself. */
    static XmlObject copyBefore(XmlObject original, XmlObject place) {
        try (XmlCursor from = original.newCursor();
                XmlCursor to = place.newCursor()) {
            from.copyXml(to);
            to.toPrevSibling();
            return to.getObject();
        }
    }

    /** Puts an empty paragraph before the place. */
    static void paragraphBefore(XmlObject place) {
        try (XmlCursor cursor = place.newCursor()) {
            cursor.insertElement(new QName(WORD, "p"));
        }
    }

    static void remove(XmlObject part) {
        try (XmlCursor cursor = part.newCursor()) {
            cursor.removeXml();
        }
    }

    /** The paragraphs, tables and controls directly below, in the order of the document. */
    static List<XmlObject> blocks(XmlObject parent) {
        List<XmlObject> found = new ArrayList<>();
        try (XmlCursor cursor = parent.newCursor()) {
            for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
                QName name = cursor.getName();
                if (WORD.equals(name.getNamespaceURI()) && BLOCKS.contains(name.getLocalPart())) {
                    found.add(cursor.getObject());
                }
            }
        }
        return found;
    }

    /** Leaves of a paragraph only its properties. */
    static void empty(CTP paragraph) {
        try (XmlCursor cursor = paragraph.newCursor()) {
            boolean more = cursor.toFirstChild();
            while (more) {
                if (cursor.getName().getLocalPart().equals("pPr")) {
                    more = cursor.toNextSibling();
                } else {
                    cursor.removeXml();
                    more = cursor.isStart() || cursor.toNextSibling();
                }
            }
        }
    }

    private static Stream<CTText> pieces(XmlObject part) {
        return all(part, "t").stream().map(CTText.class::cast);
    }
}
