package org.sujarit.report.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sujarit.thai.ThaiText;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The page as a tree whose texts can be drawn letter by letter. */
final class PdfPage {

    private static final Logger LOG = LoggerFactory.getLogger(PdfPage.class);
    private static final char BOX = '□';
    private static final Pattern NOT_IN_XML = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\r\\t]]+");

    private final PdfFaces faces;
    private final SortedSet<Integer> missing = new TreeSet<>();

    private PdfPage(PdfFaces faces) {
        this.faces = faces;
    }

    /** @param xhtml a whole page, whose body is shaped; the title and all attributes stay as they are */
    static Document read(String xhtml, PdfFaces faces) throws IOException {
        Document page = parse(xhtml);
        PdfPage reading = new PdfPage(faces);
        reading.shape(page.getDocumentElement().getElementsByTagName("body").item(0));
        reading.tellWhatIsMissing();
        return page;
    }

    private static Document parse(String xhtml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(
                            new StringReader(NOT_IN_XML.matcher(xhtml).replaceAll(" "))));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("The page is not well-formed", e);
        }
    }

    private void shape(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            String text = ThaiText.inNormalOrder(node.getNodeValue());
            node.setNodeValue(faces.shaper().shape(drawable(text)));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            shape(child);
        }
    }

    /** A box stands for a character that no face has; one that is not to be seen goes. */
    private String drawable(String text) {
        if (text.chars().allMatch(letter -> isLayout(letter) || faces.draw(letter))) {
            return text;
        }
        StringBuilder drawable = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            if (isLayout(letter) || faces.draw(letter)) {
                drawable.appendCodePoint(letter);
            } else if (Character.isSpaceChar(letter)) {
                drawable.append(' ');
            } else if (isSeen(letter)) {
                missing.add(letter);
                drawable.append(BOX);
            }
        });
        return drawable.toString();
    }

    private static boolean isLayout(int letter) {
        return letter == '\n' || letter == '\r' || letter == '\t';
    }

    private static boolean isSeen(int letter) {
        int type = Character.getType(letter);
        boolean variation = letter >= 0xFE00 && letter <= 0xFE0F;
        return type != Character.FORMAT && type != Character.CONTROL && !variation;
    }

    /** Only the characters: the words around them may be about somebody. */
    private void tellWhatIsMissing() {
        if (!missing.isEmpty()) {
            LOG.warn(
                    "Shown as a box in a PDF, because the typeface does not have them: {}",
                    missing.stream()
                            .map(letter -> String.format("U+%04X", letter))
                            .toList());
        }
    }
}
