package org.sujarit.report.word;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code sujarit.report.docx.*}: the built-in Word template.
 *
 * @param font a typeface that the agency's computers have; it is named in the file, not put into it
 * @param size in points; official letters have 16
 */
@ConfigurationProperties("sujarit.report.docx")
public record DocxSettings(@DefaultValue("TH SarabunPSK") String font, @DefaultValue("16") int size) {

    private static final int SMALLEST = 6;
    private static final int LARGEST = 72;

    public DocxSettings {
        if (font.isBlank()) {
            throw new IllegalArgumentException("sujarit.report.docx.font needs the name of a typeface");
        }
        if (size < SMALLEST || size > LARGEST) {
            throw new IllegalArgumentException("sujarit.report.docx.size is from 6 to 72 points: " + size);
        }
    }
}
