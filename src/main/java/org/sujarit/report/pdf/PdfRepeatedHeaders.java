package org.sujarit.report.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Takes the headers that are repeated on each page out of the structure: the layout tags every copy, and somebody who has
 * the document read aloud would hear them again and again. On the pages they stay, marked as decoration.
 */
final class PdfRepeatedHeaders {

    private static final COSName HEAD = COSName.getPDFName("THead");
    private static final Pattern CONTENT = Pattern.compile("/Span <</MCID (\\d+)>> BDC");
    private static final String DECORATION = "/Artifact <</Type /Pagination /Subtype /Header>> BDC";

    private final Map<COSDictionary, SortedSet<Integer>> copies = new LinkedHashMap<>();

    private PdfRepeatedHeaders() {}

    static void untag(PDDocument document) throws IOException {
        COSDictionary root = Objects.requireNonNull(
                document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT));
        PdfRepeatedHeaders headers = new PdfRepeatedHeaders();
        headers.find(root.getDictionaryObject(COSName.K));
        COSDictionary parents = Objects.requireNonNull(root.getCOSDictionary(COSName.PARENT_TREE));
        for (Map.Entry<COSDictionary, SortedSet<Integer>> one : headers.copies.entrySet()) {
            PDPage page = new PDPage(one.getKey());
            decorate(document, page, one.getValue());
            forget(parents, page.getStructParents(), one.getValue());
        }
    }

    private void find(@Nullable COSBase node) {
        if (node instanceof COSArray children) {
            for (int i = 0; i < children.size(); i++) {
                find(children.getObject(i));
            }
        } else if (node instanceof COSDictionary element) {
            if (HEAD.equals(element.getCOSName(COSName.S))) {
                new Head().prune(element);
            } else {
                find(element.getDictionaryObject(COSName.K));
            }
        }
    }

    /** The header of one table. */
    private final class Head {

        private @Nullable COSDictionary firstPage;

        void prune(COSDictionary element) {
            COSBase content = element.getDictionaryObject(COSName.K);
            COSArray kept = new COSArray();
            for (COSBase child : content instanceof COSArray children ? children : new COSArray()) {
                if (keeps(element, child instanceof COSObject one ? one.getObject() : child)) {
                    kept.add(child);
                }
            }
            if (content instanceof COSArray) {
                element.setItem(COSName.K, kept);
            } else if (content != null) {
                keeps(element, content);
            }
        }

        /** Whether the child, once pruned, belongs to the first page of the header. */
        private boolean keeps(COSDictionary parent, COSBase child) {
            if (child instanceof COSInteger content) {
                return keeps(parent.getCOSDictionary(COSName.PG), content.intValue());
            }
            COSDictionary dictionary = (COSDictionary) child;
            if (dictionary.containsKey(COSName.MCID)) {
                COSDictionary page = dictionary.getCOSDictionary(COSName.PG);
                return keeps(
                        page == null ? parent.getCOSDictionary(COSName.PG) : page, dictionary.getInt(COSName.MCID));
            }
            prune(dictionary);
            return true;
        }

        private boolean keeps(@Nullable COSDictionary page, int content) {
            COSDictionary place = Objects.requireNonNull(page);
            if (firstPage == null) {
                firstPage = place;
            }
            if (place != firstPage) {
                copies.computeIfAbsent(place, fresh -> new TreeSet<>()).add(content);
            }
            return place == firstPage;
        }
    }

    private static void decorate(PDDocument document, PDPage page, SortedSet<Integer> copies) throws IOException {
        String before;
        try (InputStream in = page.getContents()) {
            before = new String(in.readAllBytes(), ISO_8859_1);
        }
        Matcher content = CONTENT.matcher(before);
        String after = content.replaceAll(
                found -> copies.contains(Integer.valueOf(found.group(1))) ? DECORATION : found.group());
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(after.getBytes(ISO_8859_1));
        }
        page.getCOSObject().setItem(COSName.CONTENTS, stream);
    }

    /** The tree that leads from a page's content back to its elements. */
    private static void forget(COSDictionary tree, int page, SortedSet<Integer> copies) {
        COSArray branches = tree.getCOSArray(COSName.KIDS);
        for (int i = 0; branches != null && i < branches.size(); i++) {
            forget((COSDictionary) branches.getObject(i), page, copies);
        }
        COSArray pages = tree.getCOSArray(COSName.NUMS);
        for (int i = 0; pages != null && i + 1 < pages.size(); i += 2) {
            if (((COSNumber) pages.getObject(i)).intValue() == page) {
                COSArray elements = (COSArray) pages.getObject(i + 1);
                copies.forEach(copy -> elements.set(copy, COSNull.NULL));
            }
        }
    }
}
