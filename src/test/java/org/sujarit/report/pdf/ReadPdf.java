package org.sujarit.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a program that reads a document aloud finds in it: its elements in their order, with their text. */
public final class ReadPdf implements AutoCloseable {

    private record Place(COSDictionary page, int content) {}

    private final PDDocument document;
    private final Map<Place, String> texts = new HashMap<>();
    private final List<String> decorations = new ArrayList<>();

    ReadPdf(byte[] file) throws IOException {
        document = Loader.loadPDF(file);
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            extractor.getMarkedContents().forEach(content -> read(page, content));
        }
    }

    private void read(PDPage page, PDMarkedContent content) {
        String text = content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(one -> ((TextPosition) one).getUnicode())
                .collect(Collectors.joining());
        if (content.getMCID() < 0) {
            decorations.add(text);
        } else {
            texts.put(new Place(page.getCOSObject(), content.getMCID()), text);
        }
    }

    public static List<List<String>> cells(byte[] file) throws IOException {
        try (ReadPdf pdf = new ReadPdf(file)) {
            return pdf.cells();
        }
    }

    PDDocument document() {
        return document;
    }

    /** Text on the pages that does not belong to the document, such as page numbers. */
    List<String> decorations() {
        return decorations;
    }

    /** Everything on the pages, in whatever order. */
    String text() throws IOException {
        return new PDFTextStripper().getText(document);
    }

    /** What each page shows, without any white space. */
    List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>();
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            PDFTextStripper page = new PDFTextStripper();
            page.setStartPage(number);
            page.setEndPage(number);
            pages.add(page.getText(document).replaceAll("\\s", ""));
        }
        return pages;
    }

    /** The cells of the bodies of all tables. */
    public List<List<String>> cells() {
        return all("TBody").stream()
                .flatMap(body -> children(body).stream())
                .map(row -> children(row).stream().map(this::paragraphs).toList())
                .toList();
    }

    /** The text of all elements of this kind, in the order of the document. */
    List<String> texts(String kind) {
        return all(kind).stream().map(this::text).toList();
    }

    List<PDStructureElement> all(String kind) {
        List<PDStructureElement> found = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), kind, found);
        return found;
    }

    /** Where the links lead to. */
    List<String> links() throws IOException {
        List<String> links = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            page.getAnnotations(PDAnnotationLink.class::isInstance)
                    .forEach(link -> links.add(((PDActionURI) ((PDAnnotationLink) link).getAction()).getURI()));
        }
        return links;
    }

    private String paragraphs(PDStructureElement cell) {
        List<PDStructureElement> paragraphs = new ArrayList<>();
        collect(cell, "P", paragraphs);
        return paragraphs.stream().map(this::text).collect(Collectors.joining("\n"));
    }

    private String text(PDStructureElement element) {
        StringBuilder text = new StringBuilder();
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement child) {
                text.append(text(child));
            } else if (kid instanceof Integer content) {
                text.append(text(element.getPage(), content));
            } else if (kid instanceof PDMarkedContentReference reference) {
                PDPage page = reference.getPage() == null ? element.getPage() : reference.getPage();
                text.append(text(page, reference.getMCID()));
            }
        }
        return text.toString();
    }

    private String text(PDPage page, int content) {
        String text = texts.get(new Place(page.getCOSObject(), content));
        if (text == null) {
            throw new IllegalStateException("An element has content that is on no page: " + content);
        }
        return text;
    }

    private static void collect(PDStructureNode node, String kind, List<PDStructureElement> found) {
        for (PDStructureElement child : children(node)) {
            if (child.getStructureType().equals(kind)) {
                found.add(child);
            }
            collect(child, kind, found);
        }
    }

    private static List<PDStructureElement> children(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
