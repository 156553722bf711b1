package org.sujarit.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.sujarit.report.format.ReportFormat;
import org.sujarit.report.format.ReportRenderer;
import org.sujarit.report.table.ReportTable;

/** The same table for programs, inside the document that people read. */
final class PdfAttachments {

    /** In this order; a spreadsheet and what every program can read. */
    private static final List<String> EXTENSIONS = List.of("xlsx", "csv");

    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");

    private PdfAttachments() {}

    /** Attaches the table in those formats that a renderer makes for computing with. */
    static void attach(PDDocument document, ReportTable table, List<ReportRenderer> renderers) throws IOException {
        SortedMap<String, PDComplexFileSpecification> files = new TreeMap<>();
        COSArray associated = new COSArray();
        for (String extension : EXTENSIONS) {
            for (ReportRenderer renderer : renderers) {
                if (renderer.format().extension().equals(extension)) {
                    PDComplexFileSpecification file = file(document, table, renderer);
                    files.put(file.getFile(), file);
                    associated.add(file);
                }
            }
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        document.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
    }

    private static PDComplexFileSpecification file(PDDocument document, ReportTable table, ReportRenderer renderer)
            throws IOException {
        ReportFormat format = renderer.format();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        renderer.render(table, content);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("table." + format.extension());
        file.setFileUnicode(file.getFile());
        file.setFileDescription("ข้อมูลของตารางนี้ (" + format.name() + ")");
        file.getCOSObject().setName(RELATIONSHIP, "Data");
        PDEmbeddedFile embedded = embed(document, content.toByteArray(), format);
        file.setEmbeddedFile(embedded);
        file.setEmbeddedFileUnicode(embedded);
        return file;
    }

    private static PDEmbeddedFile embed(PDDocument document, byte[] content, ReportFormat format) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
        file.setSubtype(format.mediaType().replaceFirst(";.*", ""));
        file.setSize(content.length);
        return file;
    }
}
