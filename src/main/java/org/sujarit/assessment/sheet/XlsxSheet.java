package org.sujarit.assessment.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.sujarit.refusal.Refused;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the first sheet of a workbook as a stream, so that its size in memory is what it holds and not what it claims. */
final class XlsxSheet {

    /** What one part of the workbook may unpack to; a million empty rows are half of it. */
    private static final long LARGEST_PART = 96L * 1024 * 1024;

    private static final double LEAST_RATIO = 0.005;
    private static final int MOST_PARTS = 500;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }

    private XlsxSheet() {}

    static Sheet read(Path file) {
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(workbook);
            SheetHandler handler = new SheetHandler(new ReadOnlySharedStringsTable(workbook));
            Iterator<InputStream> sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                throw broken();
            }
            try (InputStream first = sheets.next()) {
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                xml.setContentHandler(handler);
                xml.parse(new InputSource(first));
            }
            return handler.sheet();
        } catch (IOException
                | SAXException
                | ParserConfigurationException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException
                | ArrayIndexOutOfBoundsException wrong) {
            throw broken();
        }
    }

    private static Refused broken() {
        return Refused.field("file", "assessment.file.broken");
    }
}
