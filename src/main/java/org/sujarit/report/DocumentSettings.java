package org.sujarit.report;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code sujarit.documents.*}.
 *
 * @param wideReport whether the report has columns for who was responsible and for problems and suggestions beside the
 *     official five
 * @param planDigits digits of the plan and its announcement
 * @param reportDigits digits of the reports
 * @param letterDigits digits of the memo
 */
@ConfigurationProperties("sujarit.documents")
public record DocumentSettings(
        @DefaultValue("false") boolean wideReport,
        @DefaultValue("THAI") DigitStyle planDigits,
        @DefaultValue("THAI") DigitStyle reportDigits,
        @DefaultValue("THAI") DigitStyle letterDigits) {}
