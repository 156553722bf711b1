package org.sujarit.report.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.springframework.web.util.HtmlUtils;
import org.sujarit.report.table.DigitStyle;

/** The parts of a Word document that are the same in every report, from {@code templates/report/docx}. */
final class DocxParts {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private DocxParts() {}

    static CTStyles styles(DocxSettings settings) throws IOException {
        String styles = text("styles.xml")
                .replace("@font@", HtmlUtils.htmlEscapeDecimal(settings.font()))
                .replace("@half-points@", String.valueOf(2 * settings.size()));
        return parsed("styles.xml", () -> StylesDocument.Factory.parse(styles).getStyles());
    }

    /** The pages of a table, or those of a letter. */
    static CTSectPr section(boolean letter, DigitStyle digits) throws IOException {
        String part = letter ? "letter.xml" : "section.xml";
        String section = text(part).replace("@numbers@", digits == DigitStyle.THAI ? "thaiNumbers" : "decimal");
        return parsed(part, () -> CTSectPr.Factory.parse(section));
    }

    /** The properties of a table, with a caption for those who cannot see it. */
    static CTTblPr table(String caption, String description) throws IOException {
        String table = text("table.xml");
        CTTblPr properties = parsed("table.xml", () -> CTTblPr.Factory.parse(table));
        try (XmlCursor cursor = properties.newCursor()) {
            cursor.toEndToken();
            append(cursor, "tblCaption", caption);
            append(cursor, "tblDescription", description);
        }
        return properties;
    }

    private static void append(XmlCursor cursor, String element, String value) {
        cursor.beginElement(element, WORD);
        cursor.insertAttributeWithValue("val", WORD, value);
        cursor.toNextToken();
    }

    private static String text(String name) throws IOException {
        try (InputStream in = DocxParts.class.getResourceAsStream("/templates/report/docx/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        }
    }

    private static <T> T parsed(String name, Parser<T> parser) throws IOException {
        try {
            return parser.parse();
        } catch (XmlException e) {
            throw new IOException(name, e);
        }
    }

    private interface Parser<T> {
        T parse() throws XmlException;
    }
}
