package org.sujarit.assessment.result;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sujarit.assessment.sheet.SheetFile;
import org.sujarit.catalogue.Catalogue;

/** Makes files of results, good ones and bad ones, and reads them. */
public final class Books {

    static final Catalogue CATALOGUE = catalogue(2565);

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private Books() {}

    static Catalogue catalogue(int year) {
        try {
            Path file = Path.of("src", "main", "resources", "catalogue", "nacc-" + year + ".json");
            return new ObjectMapper().readValue(file.toFile(), Catalogue.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What a file with that content holds for the year 2565. */
    static TypedResults read(byte[] content) {
        return read(content, ResultAnswers.NONE).results();
    }

    /** The same with what the officer answers, and with what is told. */
    static ReadResults read(byte[] content, ResultAnswers answers) {
        try {
            Path file = Files.createTempFile("book", null);
            try {
                Files.write(file, content);
                return ResultRows.read(SheetFile.read(file), CATALOGUE, 2565, answers);
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static TypedResults read(String csv) {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }

    /** A workbook with the usual headings, filled further. */
    static byte[] book(Consumer<XSSFSheet> fill) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("ผลการประเมิน");
            row(sheet, 0, "รหัส", "คะแนน", "ข้อเสนอแนะ");
            fill.accept(sheet);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Row row(XSSFSheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number);
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof Number score) {
                row.createCell(column).setCellValue(score.doubleValue());
            } else {
                row.createCell(column).setCellValue((String) values[column]);
            }
        }
        return row;
    }

    /** A workbook whose sheet is exactly that XML. */
    static byte[] withSheet(Consumer<ZipOutputStream> sheet) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='rels'"
                        + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-"
                        + "officedocument.spreadsheetml.sheet.main+xml'/>"
                        + "<Override PartName='/" + SHEET + "' ContentType='application/vnd.openxmlformats-"
                        + "officedocument.spreadsheetml.worksheet+xml'/></Types>");
        parts.put("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
                        + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                        + "<sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                write(zip, part.getValue());
            }
            zip.putNextEntry(new ZipEntry(SHEET));
            sheet.accept(zip);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    /** The usual workbook with exactly these texts for its cells to share. */
    static byte[] withTexts(String texts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream book = new ZipInputStream(new ByteArrayInputStream(book(sheet -> {})));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry part = book.getNextEntry(); part != null; part = book.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                byte[] content = book.readAllBytes();
                zip.write(part.getName().endsWith("sharedStrings.xml") ? shared(texts) : content);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static byte[] shared(String texts) {
        return ("<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>" + texts + "</sst>")
                .getBytes(StandardCharsets.UTF_8);
    }

    static void write(ZipOutputStream zip, String text) {
        try {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + type + "' Target='" + target + "'/></Relationships>";
    }
}
