package org.sujarit.portal.feed;

import java.io.StringWriter;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document that is written from its beginning to its end; every text in it is escaped. */
final class XmlFile {

    private static final Pattern NOT_IN_XML = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]+");

    private final XMLStreamWriter xml;

    private XmlFile(XMLStreamWriter xml) {
        this.xml = xml;
    }

    private interface Step {

        void write() throws XMLStreamException;
    }

    /** @param namespace of all its elements */
    static String of(String root, String namespace, Consumer<XmlFile> content) {
        StringWriter text = new StringWriter();
        write(() -> {
            XmlFile file = new XmlFile(XMLOutputFactory.newInstance().createXMLStreamWriter(text));
            file.xml.writeStartDocument("UTF-8", "1.0");
            file.xml.writeStartElement(root);
            file.xml.writeDefaultNamespace(namespace);
            content.accept(file);
            file.xml.writeEndDocument();
            file.xml.flush();
        });
        return text.toString();
    }

    /** An element with others in it. */
    void element(String name, Runnable content) {
        write(() -> {
            xml.writeStartElement(name);
            content.run();
            xml.writeEndElement();
        });
    }

    /** An element with only a text. */
    void element(String name, String text) {
        element(
                name,
                () -> write(() -> xml.writeCharacters(NOT_IN_XML.matcher(text).replaceAll(" "))));
    }

    /** An empty element with a link to an address. */
    void link(String relation, String href) {
        write(() -> {
            xml.writeEmptyElement("link");
            xml.writeAttribute("rel", relation);
            xml.writeAttribute("href", href);
        });
    }

    private static void write(Step step) {
        try {
            step.write();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible); // it is written to memory
        }
    }
}
