package org.sujarit.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The parts of a Word document that are the same in every report, from {@code templates/report/docx}. */
final class DocxParts {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private DocxParts() {}

    static CTStyles styles() throws IOException {
        return read("styles.xml", in -> StylesDocument.Factory.parse(in).getStyles());
    }

    static CTSectPr section() throws IOException {
        return read("section.xml", CTSectPr.Factory::parse);
    }

    /** The properties of a table, with a caption for those who cannot see it. */
    static CTTblPr table(String caption, String description) throws IOException {
        CTTblPr properties = read("table.xml", CTTblPr.Factory::parse);
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

    private static <T> T read(String name, Parser<T> parser) throws IOException {
        try (InputStream in = DocxParts.class.getResourceAsStream("/templates/report/docx/" + name)) {
            return parser.parse(Objects.requireNonNull(in, name));
        } catch (XmlException e) {
            throw new IOException(name, e);
        }
    }

    private interface Parser<T> {
        T parse(InputStream in) throws IOException, XmlException;
    }
}
