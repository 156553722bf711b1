package org.sujarit.report.format;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a program finds in the page, which is XML as well. */
final class ReadHtml {

    private ReadHtml() {}

    static Document document(byte[] page) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        return builder.parse(new ByteArrayInputStream(page));
    }

    /** The cells of the bodies of all tables. */
    static List<List<String>> cells(byte[] page) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        for (Element body : all(document(page).getDocumentElement(), "tbody")) {
            for (Element row : all(body, "tr")) {
                rows.add(Stream.concat(all(row, "th").stream(), all(row, "td").stream())
                        .map(cell -> all(cell, "p").stream()
                                .map(Element::getTextContent)
                                .collect(Collectors.joining("\n")))
                        .toList());
            }
        }
        return rows;
    }

    static List<Element> all(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
