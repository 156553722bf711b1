package org.sujarit.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.SchemaTypeLoaderException;
import org.apache.xmlbeans.impl.values.XmlValueOutOfRangeException;
import org.sujarit.refusal.Refused;

/** Opens Word files that came from outside: only real ones, of sane size, without anything that acts or reaches out. */
final class DocxFile {

    private static final Set<String> FOREIGN_CONTENT =
            Set.of("oleobject", "package", "control", "afchunk", "subdocument", "frame");
    private static final Set<String> SAFE_SCHEMES = Set.of("http", "https", "mailto");

    private DocxFile() {}

    /**
     * Opens the file; whoever calls closes it.
     *
     * @throws Refused with what is to be mended
     */
    static XWPFDocument open(byte[] file) {
        DocxContainer.check(file);
        XWPFDocument document = parsed(file);
        try {
            check(document);
            return document;
        } catch (InvalidFormatException broken) {
            throw DocxContainer.notWord();
        }
    }

    /** What is done with an open file. */
    interface Use<T> {
        T of(XWPFDocument document) throws IOException;
    }

    /**
     * Opens the file, uses it and closes it.
     *
     * @throws Refused with what is to be mended, also when the file holds something that the library has no type for
     */
    static <T> T use(byte[] file, Use<T> use) {
        try (XWPFDocument document = open(file)) {
            return use.of(document);
        } catch (IOException
                | SchemaTypeLoaderException
                | XmlValueOutOfRangeException
                | ClassCastException
                | POIXMLException odd) {
            throw DocxContainer.notWord();
        }
    }

    private static XWPFDocument parsed(byte[] file) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(file));
        } catch (IOException | RuntimeException broken) {
            // The library answers damaged files with many kinds of exceptions; none of them says more to a person.
            throw DocxContainer.notWord();
        }
    }

    private static void check(XWPFDocument document) throws InvalidFormatException {
        if (!document.getPackagePart().getContentType().equals(XWPFRelation.DOCUMENT.getContentType())) {
            throw Refused.field("file", "docx.macros");
        }
        check(document.getPackage().getRelationships());
        for (PackagePart part : document.getPackage().getParts()) {
            String type = part.getContentType().toLowerCase(Locale.ROOT);
            if (type.contains("macro") || type.contains("vba") || type.contains("activex")) {
                throw Refused.field("file", "docx.macros");
            }
            if (type.contains("oleobject")) {
                throw Refused.field("file", "docx.embedded");
            }
            if (!part.isRelationshipPart()) {
                check(part.getRelationships());
            }
        }
    }

    private static void check(PackageRelationshipCollection relationships) {
        for (PackageRelationship relationship : relationships) {
            String type = relationship.getRelationshipType();
            String kind = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            if (FOREIGN_CONTENT.contains(kind)) {
                throw Refused.field("file", "docx.embedded");
            }
            if (relationship.getTargetMode() == TargetMode.EXTERNAL && !isSafeLink(kind, relationship)) {
                throw Refused.field(
                        "file", "docx.external", relationship.getTargetURI().toString());
            }
        }
    }

    private static boolean isSafeLink(String kind, PackageRelationship relationship) {
        String scheme = relationship.getTargetURI().getScheme();
        return kind.equals("hyperlink") && (scheme == null || SAFE_SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)));
    }
}
