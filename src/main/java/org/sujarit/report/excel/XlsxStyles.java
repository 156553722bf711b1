package org.sujarit.report.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of the cells of a workbook, which hold nothing but text. */
final class XlsxStyles {

    private static final String FACE = "TH SarabunPSK";
    private static final byte[] HEAD = {(byte) 0xE8, (byte) 0xEE, (byte) 0xF7};
    private static final byte[] RED = {(byte) 0xB0, 0x00, 0x20};
    private static final byte[] BLUE = {0x0B, 0x3D, (byte) 0x91};

    final XSSFCellStyle plain;
    final XSSFCellStyle title;
    final XSSFCellStyle draft;
    final XSSFCellStyle heading;
    final XSSFCellStyle group;
    final XSSFCellStyle text;
    final XSSFCellStyle link;
    private final XSSFCellStyle begun;
    private final XSSFCellStyle between;
    private final XSSFCellStyle ended;

    XlsxStyles(XSSFWorkbook workbook) {
        // The first font is the workbook's own: the width of columns is counted in its digits.
        XSSFFont regular = workbook.getFontAt(0);
        regular.setFontName(FACE);
        regular.setFontHeightInPoints((short) 16);
        XSSFFont bold = font(workbook);
        bold.setBold(true);
        XSSFFont red = font(workbook);
        red.setBold(true);
        red.setColor(new XSSFColor(RED));
        XSSFFont blue = font(workbook);
        blue.setUnderline(XSSFFont.U_SINGLE);
        blue.setColor(new XSSFColor(BLUE));

        plain = style(workbook, regular, false);
        title = style(workbook, bold, false);
        title.setAlignment(HorizontalAlignment.CENTER);
        draft = style(workbook, red, false);
        draft.setAlignment(HorizontalAlignment.CENTER);
        heading = style(workbook, bold, true);
        heading.setAlignment(HorizontalAlignment.CENTER);
        heading.setVerticalAlignment(VerticalAlignment.CENTER);
        heading.setFillForegroundColor(new XSSFColor(HEAD));
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        group = style(workbook, bold, true);
        text = style(workbook, regular, true);
        link = style(workbook, blue, true);
        begun = style(workbook, regular, true);
        begun.setBorderBottom(BorderStyle.NONE);
        between = style(workbook, regular, true);
        between.setBorderTop(BorderStyle.NONE);
        between.setBorderBottom(BorderStyle.NONE);
        ended = style(workbook, regular, true);
        ended.setBorderTop(BorderStyle.NONE);
        List.of(group, text, link, begun, between, ended).forEach(XlsxStyles::indent);
    }

    /** Of the text of a row that goes on in the rows below. */
    XSSFCellStyle part(boolean first, boolean last) {
        if (first) {
            return last ? text : begun;
        }
        return last ? ended : between;
    }

    /** Puts text into a cell; whatever it begins with, it is never a formula. */
    static void put(XSSFRow row, int column, String text, XSSFCellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private static void indent(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
    }

    private static XSSFFont font(XSSFWorkbook workbook) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FACE);
        font.setFontHeightInPoints((short) 16);
        return font;
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, XSSFFont font, boolean framed) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        // Without it, "=1+1" would become a formula as soon as somebody edits the cell.
        style.setQuotePrefixed(true);
        if (framed) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }
}
