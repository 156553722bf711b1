package org.sujarit.report.compile;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.sujarit.report.table.Column;
import org.sujarit.report.table.DigitStyle;
import org.sujarit.report.table.DocumentKey;

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
        @DefaultValue("THAI") DigitStyle letterDigits) {

    /** The columns of a document, from left to right. */
    public List<Column> columns(DocumentKey.Kind kind) {
        if (kind == DocumentKey.Kind.PLAN) {
            return ReportColumns.OF_THE_PLAN;
        }
        return wideReport ? ReportColumns.OF_THE_WIDE_REPORT : ReportColumns.OF_THE_REPORT;
    }

    public DigitStyle digits(DocumentKey.Kind kind) {
        return kind == DocumentKey.Kind.PLAN ? planDigits : reportDigits;
    }
}
