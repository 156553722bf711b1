package org.sujarit.intake.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * The tables of a report of fiscal year 2566 as an agency made them by hand, with everything that is wrong in them, as
 * Word, Excel and the clipboard hold them.
 */
public final class ReferenceReport {

    private static final String PARAGRAPH = "¶";
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern NUMBER = Pattern.compile("^[๐-๙]{1,2}\\.\\s*");

    private ReferenceReport() {}

    /** All rows of the three tables, headings and rests of rows too; paragraphs with line breaks between. */
    public static List<List<String>> rows() {
        try (InputStream in = ReferenceReport.class.getResourceAsStream("/intake/reference-report.tsv")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(line -> Arrays.stream(line.split("\t", -1))
                            .map(cell -> cell.replace(PARAGRAPH, "\n"))
                            .toList())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** As Excel copies it: cells with line breaks in quotes. */
    public static String pastedFromExcel() {
        return rows().stream()
                .map(row -> row.stream()
                        .map(cell -> cell.contains("\n") ? "\"" + cell + "\"" : cell)
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\r\n"));
    }

    /** As Word copies it: nothing tells a paragraph of a cell from a row. */
    public static String pastedFromWord() {
        return rows().stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
    }

    /** One sheet for each table. */
    public static byte[] xlsx() {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (List<List<String>> table : tables()) {
                Sheet sheet = book.createSheet();
                sheet.createRow(0).createCell(0).setCellValue("รายงานผลการดำเนินการ");
                for (int row = 0; row < table.size(); row++) {
                    Row made = sheet.createRow(row + 1);
                    for (int column = 0; column < 5; column++) {
                        made.createCell(column).setCellValue(table.get(row).get(column));
                    }
                }
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Three tables; working addresses as links, damaged ones as text, the numbers of one list made by Word. */
    public static byte[] docx() {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("รายงานผลการดำเนินการ ๑ ตุลาคม ๒๕๖๕ ถึง ๓๐ กันยายน ๒๕๖๖");
            BigInteger list = list(document);
            for (List<List<String>> rows : tables()) {
                XWPFTable table = document.createTable(rows.size(), 5);
                for (int row = 0; row < rows.size(); row++) {
                    boolean numbered = rows.get(row).get(0).startsWith("e๑๕");
                    for (int column = 0; column < 5; column++) {
                        fill(
                                table.getRow(row).getCell(column),
                                rows.get(row).get(column),
                                numbered && column == 2 ? list : null);
                    }
                }
                document.createParagraph();
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<List<List<String>>> tables() {
        List<List<List<String>>> tables = new ArrayList<>();
        for (List<String> row : rows()) {
            if (row.get(0).startsWith("หัวข้อ")) {
                tables.add(new ArrayList<>());
            }
            tables.get(tables.size() - 1).add(row);
        }
        return tables;
    }

    private static void fill(XWPFTableCell cell, String text, @org.jspecify.annotations.Nullable BigInteger list) {
        cell.removeParagraph(0);
        for (String line : text.split("\n", -1)) {
            XWPFParagraph paragraph = cell.addParagraph();
            if (list != null) {
                paragraph.setNumID(list);
                paragraph.setNumILvl(BigInteger.ZERO);
            }
            runs(paragraph, list == null ? line : NUMBER.matcher(line).replaceFirst(""));
        }
    }

    private static void runs(XWPFParagraph paragraph, String line) {
        Matcher address = ADDRESS.matcher(line);
        int end = 0;
        while (address.find()) {
            paragraph.createRun().setText(line.substring(end, address.start()));
            boolean damaged = address.group().codePoints().anyMatch(one -> one > 127);
            (damaged ? paragraph.createRun() : paragraph.createHyperlinkRun(address.group())).setText(address.group());
            end = address.end();
        }
        paragraph.createRun().setText(line.substring(end));
    }

    private static BigInteger list(XWPFDocument document) {
        CTAbstractNum numbers = CTAbstractNum.Factory.newInstance();
        numbers.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = numbers.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.THAI_NUMBERS);
        level.addNewLvlText().setVal("%1.");
        level.addNewStart().setVal(BigInteger.ONE);
        XWPFNumbering numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(numbers)));
    }
}
