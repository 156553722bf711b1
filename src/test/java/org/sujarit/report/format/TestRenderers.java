package org.sujarit.report.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.sujarit.report.compile.DocumentSettings;
import org.sujarit.report.excel.XlsxRenderer;
import org.sujarit.report.pdf.PdfRenderer;
import org.sujarit.report.pdf.ReportSettings;
import org.sujarit.report.table.DigitStyle;
import org.sujarit.report.table.ReportTable;
import org.sujarit.report.word.BuiltInTemplate;
import org.sujarit.report.word.DocxRenderer;
import org.sujarit.report.word.DocxSettings;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The renderers as the application wires them, without an application. */
public final class TestRenderers {

    private TestRenderers() {}

    public static Renderers all() {
        List<ReportRenderer> renderers = new ArrayList<>(List.of(
                new HtmlRenderer(templates()),
                docx(Optional.empty()),
                new XlsxRenderer(),
                new CsvRenderer(),
                new JsonRenderer()));
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        renderers.forEach(renderer -> beans.addBean(renderer.format().name(), renderer));
        renderers.add(new PdfRenderer(
                templates(), beans.getBeanProvider(ReportRenderer.class), new ReportSettings(List.of())));
        return new Renderers(renderers);
    }

    /** The Word renderer of an agency with that template of its own. */
    public static DocxRenderer docx(Optional<byte[]> template) {
        return new DocxRenderer(builtIn(), (agency, kind) -> template);
    }

    public static BuiltInTemplate builtIn() {
        return builtIn(settings(false));
    }

    public static BuiltInTemplate builtIn(DocumentSettings settings) {
        return new BuiltInTemplate(new DocxSettings("TH SarabunPSK", 16), settings);
    }

    public static DocumentSettings settings(boolean wideReport) {
        return new DocumentSettings(wideReport, DigitStyle.THAI, DigitStyle.THAI, DigitStyle.THAI);
    }

    public static byte[] bytes(ReportFormat format, ReportTable table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            all().render(table, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static SpringTemplateEngine templates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
