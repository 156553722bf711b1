package org.sujarit.assessment.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.poi.ss.usermodel.DateUtil;
import org.sujarit.thai.ThaiDates;
import org.xml.sax.Attributes;

/** One cell of a worksheet while its elements are heard. */
final class HeardCell {

    /** As many digits as a cell can hold; further ones come from binary arithmetic. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final String SHARED = "s";
    private static final int LONGEST_EXPONENT = 30;

    /** What a cell of a workbook may hold. */
    static final int LONGEST_TEXT = 32_767;

    private final SharedTexts texts;
    private final NumberStyles styles;

    private String type = "";
    private boolean percent;
    private boolean day;
    private boolean formula;
    private final StringBuilder value = new StringBuilder();

    HeardCell(SharedTexts texts, NumberStyles styles) {
        this.texts = texts;
        this.styles = styles;
    }

    /** Forgets the cell before. */
    void begin(Attributes attributes) {
        String given = attributes.getValue("t");
        type = given == null ? "n" : given;
        percent = styles.isPercent(attributes.getValue("s"));
        day = styles.isDay(attributes.getValue("s"));
        formula = false;
        value.setLength(0);
    }

    void computed() {
        formula = true;
    }

    void hear(char[] text, int start, int length) {
        if (value.length() < LONGEST_TEXT) {
            value.append(text, start, Math.min(length, LONGEST_TEXT - value.length()));
        }
    }

    /** Its text stands elsewhere, once for all cells that have it. */
    boolean isShared() {
        return type.equals(SHARED);
    }

    SheetCell read() {
        String text = value.toString();
        if (type.equals("e")) {
            return new SheetCell("", SheetCell.Fault.ERROR);
        }
        if (formula && text.isEmpty()) {
            return new SheetCell("", SheetCell.Fault.FORMULA);
        }
        if (text.isEmpty()) {
            return SheetCell.of("");
        }
        return SheetCell.of(
                switch (type) {
                    case SHARED -> texts.at(Integer.parseInt(text));
                    case "n" -> number(text);
                    // As a person sees it, so that nobody takes a yes for the number 1.
                    case "b" -> text.equals("1") ? "TRUE" : "FALSE";
                    default -> text;
                });
    }

    private String number(String text) {
        BigDecimal kept = new BigDecimal(text.strip());
        if (day && DateUtil.isValidExcelDate(kept.doubleValue())) {
            return ThaiDates.abbreviated(
                    DateUtil.getLocalDateTime(kept.doubleValue()).toLocalDate());
        }
        BigDecimal number = percent ? kept.scaleByPowerOfTen(2) : kept;
        boolean ordinary = Math.abs((long) number.scale()) + number.precision() <= LONGEST_EXPONENT;
        return ordinary ? number.round(DIGITS).stripTrailingZeros().toPlainString() + (percent ? "%" : "") : text;
    }
}
