package org.sujarit.assessment.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.sujarit.refusal.Refused;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads sheets of a workbook as streams, so that its size in memory is what it holds and not what it claims. */
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

    /**
     * All sheets, hidden ones too.
     *
     * @param most how many are read; further ones are not looked at
     */
    static List<Sheet> read(Path file, int most) {
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(workbook);
            Room room = new Room();
            SharedTexts texts = heard(reader.getSharedStringsData(), new SharedTexts(room));
            NumberStyles styles = heard(reader.getStylesData(), new NumberStyles());
            SheetNames names = heard(reader.getWorkbookData(), new SheetNames());
            List<Sheet> read = new ArrayList<>();
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext() && read.size() < most) {
                SheetHandler heard = heard(sheets.next(), new SheetHandler(texts, styles, room));
                read.add(heard.sheet(sheets.getSheetName(), names.isHidden(sheets.getSheetName())));
            }
            if (read.isEmpty()) {
                throw broken();
            }
            return read;
        } catch (IOException
                | SAXException
                | ParserConfigurationException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException wrong) {
            throw broken();
        }
    }

    /** @param content of a part of the workbook; null when it has no such part */
    private static <H extends DefaultHandler> H heard(@Nullable InputStream content, H handler)
            throws IOException, SAXException, ParserConfigurationException {
        if (content != null) {
            try (content) {
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                xml.setContentHandler(handler);
                xml.parse(new InputSource(content));
            }
        }
        return handler;
    }

    private static Refused broken() {
        return Refused.field("file", "assessment.file.broken");
    }
}
