package org.sujarit.report.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlObject;
import org.sujarit.refusal.Refused;
import org.sujarit.report.table.Cell;
import org.sujarit.report.table.Column;
import org.sujarit.report.table.DigitStyle;
import org.sujarit.report.table.DocumentKey;
import org.sujarit.report.table.Frame;
import org.sujarit.report.table.Group;
import org.sujarit.report.table.Paragraph;
import org.sujarit.report.table.ReportTable;
import org.sujarit.report.table.Row;
import org.sujarit.report.table.Run;
import org.sujarit.report.table.Seal;
import org.sujarit.report.table.Section;
import org.sujarit.report.table.Signature;

/** Decides whether a Word file can be the template of a document: by looking at it and by filling it in once. */
public final class TemplateCheck {

    private static final Pattern PLACE = Pattern.compile("\\{\\{[^{}]{0,60}}}");

    private TemplateCheck() {}

    /**
     * Does nothing with a file that can be the template of a document with these columns.
     *
     * @throws Refused with everything that is to be mended in Word before it can be taken
     */
    public static void check(byte[] file, DocumentKey.Kind kind, List<Column> columns) {
        ReportTable table = sample(columns).presented();
        byte[] filled = DocxFile.use(file, document -> {
            DocxTemplate template = DocxTemplate.in(document, columns);
            template.problems().refuseIfAny();
            return filledOnce(template, table, new DocumentKey("trial", kind, "trial"));
        });
        DocxFile.use(filled, document -> {
            Matcher left = PLACE.matcher(text(document));
            if (left.find()) {
                throw Refused.field("file", "template.place.unknown", left.group());
            }
            if (!isWhole(document, table)) {
                throw notReadableBack();
            }
            return table;
        });
    }

    private static byte[] filledOnce(DocxTemplate template, ReportTable table, DocumentKey key) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DocxRenderer.fill(template, table, key, out);
        } catch (NoSuchElementException | IndexOutOfBoundsException unusual) {
            // Controls around cells or in them: there is no paragraph where one is to be filled in.
            throw notReadableBack();
        }
        return out.toByteArray();
    }

    private static Refused notReadableBack() {
        return Refused.field("file", "template.not-readable-back");
    }

    private static boolean isWhole(XWPFDocument filled, ReportTable table) {
        return table.titleLines().stream().allMatch(text(filled)::contains)
                && EditedDocument.read(filled).equals(EditedDocument.unedited(table));
    }

    /** A bit of everything that a report can hold. */
    private static ReportTable sample(List<Column> columns) {
        List<Group> groups = List.of(
                new Group("IIT", "กลุ่มที่ 1", List.of(row(columns, "i7-1"), row(columns, "i8-1"))),
                new Group("OIT", "กลุ่มที่ 2", List.of(row(columns, "o41-1"))));
        List<String> title = List.of("ชื่อเรื่องทดสอบ", "บรรทัดที่สอง");
        return new ReportTable("ที่ ทส 1/2", title, columns, groups, true, frame());
    }

    private static Frame frame() {
        String digest = "0".repeat(64);
        return new Frame(
                DigitStyle.THAI,
                List.of("ปกทดสอบ"),
                List.of(Section.of("ส่วนนำทดสอบ", List.of("ข้อความทดสอบ"))),
                List.of(new Signature("ผู้ทดสอบ", "ชื่อทดสอบ", "ตำแหน่งทดสอบ")),
                new Seal(digest, URI.create("https://www.example.go.th/verify/" + digest)));
    }

    private static Row row(List<Column> columns, String id) {
        return new Row(
                id,
                columns.stream()
                        .map(column -> Cell.of(
                                Paragraph.text(id + " " + column.key()),
                                Paragraph.numbered(1, "ผล"),
                                Paragraph.of(Run.link(URI.create("https://www.example.go.th/2566")))))
                        .toList());
    }

    private static String text(XWPFDocument document) {
        Stream<XmlObject> body = Stream.of(document.getDocument());
        return Stream.concat(body, DocxTemplate.marginals(document).stream())
                .map(DocxText::of)
                .collect(Collectors.joining("\n"));
    }
}
