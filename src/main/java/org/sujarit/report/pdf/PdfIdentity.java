package org.sujarit.report.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.springframework.web.util.HtmlUtils;

/** What the document says about itself. It names no moment: the same report is the same document whenever it is made. */
final class PdfIdentity {

    private static final String METADATA = "/templates/report/metadata.xmp";
    private static final String PROGRAM = "Sujarit";
    private static final int ID_LENGTH = 16;

    private PdfIdentity() {}

    /** @param content what the document is made from; it gets the same name if and only if this is the same */
    static void write(PDDocument document, String title, String content) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setSubject(title);
        information.setCreator(PROGRAM);
        information.setProducer(PROGRAM);
        document.setDocumentInformation(information);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(metadata(title));
        catalog.setMetadata(metadata);
        COSString id = new COSString(id(content));
        document.getDocument().setDocumentID(new COSArray(List.of(id, id)));
    }

    private static byte[] metadata(String title) throws IOException {
        try (InputStream in = PdfIdentity.class.getResourceAsStream(METADATA)) {
            String template = new String(Objects.requireNonNull(in, METADATA).readAllBytes(), UTF_8);
            String escaped = HtmlUtils.htmlEscape(title, "UTF-8");
            return template.replace("{title}", escaped)
                    .replace("{program}", PROGRAM)
                    .getBytes(UTF_8);
        }
    }

    private static byte[] id(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
            return Arrays.copyOf(hash, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }
}
