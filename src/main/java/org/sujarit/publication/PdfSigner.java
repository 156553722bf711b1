package org.sujarit.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.springframework.stereotype.Component;
import org.sujarit.Sujarit;
import org.sujarit.refusal.Refused;

/**
 * Signs published PDFs with the agency's key (PAdES, baseline B), so that a reader anywhere can tell that a file is the
 * one that was published. The signature is added behind the document, of which it changes nothing.
 */
@Component
class PdfSigner {

    private static final COSName CADES = COSName.getPDFName("ETSI.CAdES.detached");
    private static final String REASON = "อนุมัติให้เผยแพร่";
    /** Room for a signature with the certificates of its issuers, in bytes. */
    private static final int ROOM = 32 * 1024;

    private final SigningKeys keys;

    PdfSigner(SignatureSettings settings) {
        keys = SigningKeys.of(settings);
    }

    /**
     * The document with a signature; as it is, if the agency has no key.
     *
     * @param agency its code
     * @param approver full name of who approved it
     * @throws Refused if the certificate of the key has expired or is not valid yet
     */
    byte[] sign(byte[] pdf, String agency, String approver, Instant at) throws IOException {
        SigningKey key = keys.of(agency);
        if (key == null) {
            return pdf;
        }
        key.mustBeValid(at);
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(CADES);
        signature.setName(approver);
        signature.setReason(REASON);
        signature.setSignDate(GregorianCalendar.from(at.atZone(Sujarit.ZONE)));
        ByteArrayOutputStream signed = new ByteArrayOutputStream(pdf.length + 3 * ROOM);
        try (PDDocument document = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions()) {
            options.setPreferredSignatureSize(ROOM);
            document.addSignature(signature, new CmsSignature(key), options);
            document.saveIncremental(signed);
        }
        return signed.toByteArray();
    }
}
