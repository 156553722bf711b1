package org.sujarit.report.pdf;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code sujarit.report.*}.
 *
 * @param keepTogether names, as of villages, that no line of a document may end within
 */
@ConfigurationProperties("sujarit.report")
public record ReportSettings(@DefaultValue({}) List<String> keepTogether) {}
