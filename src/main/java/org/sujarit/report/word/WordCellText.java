package org.sujarit.report.word;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** What a person reads in a cell of a Word table, one line for each paragraph, with the addresses links lead to. */
final class WordCellText {

    /** Properties, deleted text, and the copy that Word keeps for older programs. */
    private static final Set<String> NOT_READ =
            Set.of("pPr", "rPr", "tcPr", "tblPr", "trPr", "del", "moveFrom", "Fallback", "sdtPr", "tblGrid");

    private static final Pattern LINK = Pattern.compile("(?i)\\bHYPERLINK\\s+\"([^\"]+)\"");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|www\\.)\\S*");

    private static final QName FIELD_KIND =
            new QName("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "fldCharType");

    private final XWPFDocument document;

    WordCellText(XWPFDocument document) {
        this.document = document;
    }

    String of(CTTc cell) {
        return new Walk().lines(cell);
    }

    /** One cell: its lists count from one again, because a number in one cell says nothing of the next. */
    private final class Walk {

        private final StringBuilder text = new StringBuilder();
        private final Map<String, Integer> counted = new HashMap<>();
        private final StringBuilder instruction = new StringBuilder();
        private int fieldShown = -1;

        String lines(XmlObject part) {
            read(part);
            return text.toString();
        }

        private void read(XmlObject part) {
            try (XmlCursor cursor = part.newCursor()) {
                for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
                    String name = cursor.getName().getLocalPart();
                    if (!NOT_READ.contains(name)) {
                        element(name, cursor);
                    }
                }
            }
        }

        private void element(String name, XmlCursor cursor) {
            switch (name) {
                case "p" -> paragraph((CTP) cursor.getObject());
                case "t" -> text.append(cursor.getTextValue());
                case "tab" -> text.append(' ');
                case "br", "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                case "instrText" -> instruction.append(cursor.getTextValue());
                case "fldChar" -> field(cursor);
                case "fldSimple" -> simpleField((CTSimpleField) cursor.getObject());
                case "hyperlink" -> link((CTHyperlink) cursor.getObject());
                default -> read(cursor.getObject());
            }
        }

        private void paragraph(CTP paragraph) {
            text.append(number(new XWPFParagraph(paragraph, document)));
            read(paragraph);
            text.append('\n');
        }

        /** The number Word shows before a paragraph of a list; nothing for a bullet. */
        private String number(XWPFParagraph paragraph) {
            BigInteger list = paragraph.getNumID();
            String format = list == null || list.signum() == 0 ? null : paragraph.getNumFmt();
            if (format == null || format.equals("none")) {
                return "";
            }
            if (format.equals("bullet")) {
                return "• ";
            }
            BigInteger level = paragraph.getNumIlvl();
            int depth = level == null ? 0 : level.intValue();
            String key = list + "/" + depth;
            int number = counted.merge(key, 1, Integer::sum);
            counted.keySet().removeIf(other -> deeper(other, list + "/", depth));
            Integer above = depth == 0 ? null : counted.get(list + "/" + (depth - 1));
            return above == null ? number + ". " : above + "." + number + " ";
        }

        private static boolean deeper(String key, String list, int depth) {
            return key.startsWith(list) && Integer.parseInt(key.substring(list.length())) > depth;
        }

        private void field(XmlCursor cursor) {
            String kind = String.valueOf(cursor.getAttributeText(FIELD_KIND));
            switch (kind) {
                case "begin" -> {
                    instruction.setLength(0);
                    fieldShown = -1;
                }
                case "separate" -> fieldShown = text.length();
                default -> {
                    if (fieldShown >= 0) {
                        linked(fieldShown, target(instruction));
                    }
                    fieldShown = -1;
                }
            }
        }

        private void simpleField(CTSimpleField field) {
            int start = text.length();
            read(field);
            linked(start, target(String.valueOf(field.getInstr())));
        }

        private void link(CTHyperlink link) {
            int start = text.length();
            read(link);
            PackageRelationship relationship =
                    link.getId() == null ? null : document.getPackagePart().getRelationship(link.getId());
            linked(
                    start,
                    relationship == null ? null : relationship.getTargetURI().toString());
        }

        /** An address that is shown may be damaged where the link behind it is not; words get it behind them. */
        private void linked(int start, @Nullable String target) {
            if (target == null || !ADDRESS.matcher(target).matches()) {
                return;
            }
            // A field of a broken file may end in another place than it began: what was shown is gone then.
            String shown = text.substring(Math.min(start, text.length())).strip();
            if (ADDRESS.matcher(shown).matches()) {
                text.setLength(Math.min(start, text.length()));
            }
            text.append(' ').append(target).append(' ');
        }
    }

    private static @Nullable String target(CharSequence instruction) {
        Matcher found = LINK.matcher(instruction);
        return found.find() ? found.group(1) : null;
    }
}
