package org.sujarit.report.word;

import java.io.ByteArrayInputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sujarit.refusal.Refused;

/** One XML part of a Word file: no document type, no depth that exhausts a program, no field that reaches out. */
final class DocxXml {

    private static final int DEEPEST = 256;
    /** Fields by which Word runs programs, or fetches other files, when the document is opened or printed. */
    private static final Pattern REACHES_OUT = Pattern.compile(
            "(?im)^\\s*(?:DDE|DDEAUTO|INCLUDEPICTURE|INCLUDETEXT|IMPORT|LINK|EMBED|RD|DATABASE|MACROBUTTON)\\b");

    private final StringBuilder fields = new StringBuilder();
    private int depth;
    private boolean instruction;

    private DocxXml() {}

    static void check(byte[] xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            new DocxXml().read(factory.createXMLStreamReader(new ByteArrayInputStream(xml)));
        } catch (XMLStreamException broken) {
            throw DocxContainer.notWord();
        }
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw DocxContainer.notWord();
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (instruction) {
                        fields.append(reader.getText());
                    }
                }
                default -> {
                    // Comments and white space do nothing.
                }
            }
        }
        if (REACHES_OUT.matcher(fields).find()) {
            throw Refused.field("file", "docx.field");
        }
    }

    private void start(XMLStreamReader reader) {
        if (++depth > DEEPEST) {
            throw DocxContainer.notWord();
        }
        String name = reader.getLocalName();
        instruction = name.equals("instrText");
        // Word cuts an instruction into pieces; only a new field begins a new one.
        if (name.equals("fldChar") && "begin".equals(attribute(reader, "fldCharType"))) {
            fields.append('\n');
        }
        if (name.equals("fldSimple")) {
            fields.append('\n').append(attribute(reader, "instr")).append('\n');
        }
    }

    private void end() {
        depth--;
        instruction = false;
    }

    private static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }
}
