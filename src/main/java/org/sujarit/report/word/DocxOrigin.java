package org.sujarit.report.word;

import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.sujarit.report.table.DocumentKey;

/** Where a Word file comes from, kept in properties of the file that people do not see and programs do not lose. */
final class DocxOrigin {

    private static final String DOCUMENT = "sujarit-document";
    private static final String COLUMNS = "sujarit-columns";

    private DocxOrigin() {}

    /** @param keys of the columns in the cells of a row, empty for cells that are none */
    static void write(XWPFDocument document, DocumentKey key, List<String> keys) {
        put(document.getProperties().getCustomProperties(), DOCUMENT, key.name());
        put(document.getProperties().getCustomProperties(), COLUMNS, String.join(",", keys));
    }

    static boolean is(XWPFDocument document, DocumentKey key) {
        return key.name().equals(text(document, DOCUMENT));
    }

    /** Keys of the columns as they were when the file was made. */
    static List<String> columns(XWPFDocument document) {
        String keys = text(document, COLUMNS);
        return keys == null ? List.of() : List.of(keys.split(",", -1));
    }

    private static @Nullable String text(XWPFDocument document, String name) {
        var property = document.getProperties().getCustomProperties().getProperty(name);
        return property == null ? null : property.getLpwstr();
    }

    /** A template made from a filled-in file has the properties already. */
    private static void put(POIXMLProperties.CustomProperties properties, String name, String value) {
        var known = properties.getProperty(name);
        if (known == null) {
            properties.addProperty(name, value);
        } else {
            known.setLpwstr(value);
        }
    }
}
