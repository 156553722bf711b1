package org.sujarit.report.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.sujarit.report.table.ReportTable;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** The report as one page that needs nothing beside it: well-formed XHTML, readable on paper and on a phone. */
@Component
class HtmlRenderer implements ReportRenderer {

    private static final String TEMPLATE = "report/table";
    private static final Locale THAI = Locale.forLanguageTag("th-TH");

    private final SpringTemplateEngine templates;

    HtmlRenderer(SpringTemplateEngine templates) {
        this.templates = templates;
    }

    @Override
    public ReportFormat format() {
        return ReportFormat.HTML;
    }

    @Override
    public void render(ReportTable table, OutputStream out) throws IOException {
        Map<String, Object> model = Map.of("table", table.presented());
        Writer writer = new OutputStreamWriter(out, UTF_8);
        templates.process(TEMPLATE, new Context(THAI, model), writer);
        writer.flush();
    }
}
