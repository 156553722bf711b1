package org.sujarit.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sujarit.report.format.ReportFormat;
import org.sujarit.report.format.TestRenderers;
import org.sujarit.report.pdf.VeraPdf;
import org.sujarit.report.table.ReportTables;
import org.sujarit.testing.RefusedReasons;

class PdfSignerTests {

    private static final String PASSWORD = "secret-of-the-test";
    private static final Instant AT = Instant.parse("2023-10-25T20:00:00Z");

    private final byte[] report = TestRenderers.bytes(ReportFormat.PDF, ReportTables.ofTheReferenceYear());

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void signsTheWholeDocumentForTheApprover(String algorithm) throws Exception {
        byte[] signed = signer(keys(algorithm)).sign(report, "bongti", "นายสมชาย ใจดี", AT);

        assertThat(Arrays.copyOf(signed, report.length)).isEqualTo(report);
        try (PDDocument document = Loader.loadPDF(signed)) {
            PDSignature signature = document.getLastSignatureDictionary();
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(signature.getName()).isEqualTo("นายสมชาย ใจดี");
            assertThat(signature.getReason()).isEqualTo("อนุมัติให้เผยแพร่");
            assertThat(signature.getSignDate().toInstant()).isEqualTo(AT);
            int[] range = signature.getByteRange();
            assertThat(range[0]).isZero();
            assertThat(range[2] + range[3]).isEqualTo(signed.length);
        }
        assertThat(verifies(signed)).isTrue();
    }

    @Test
    void namesTheCertificateAndLeavesTheTimeToTheDocument() throws Exception {
        byte[] signed = signer(keys("RSA")).sign(report, "bongti", "ผู้อนุมัติ", AT);

        assertThat(signer(signed).getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
                .isNotNull();
        assertThat(signer(signed).getSignedAttributes().get(CMSAttributes.signingTime))
                .isNull();
    }

    @Test
    void showsWhenOneByteWasChanged() throws Exception {
        byte[] signed = signer(keys("RSA")).sign(report, "bongti", "ผู้อนุมัติ", AT);
        signed[report.length / 2] ^= 1;

        assertThatExceptionOfType(CMSException.class).isThrownBy(() -> verifies(signed));
    }

    @Test
    void keepsTheDocumentArchivableAndAccessible() throws Exception {
        assertThat(VeraPdf.faults(signer(keys("RSA")).sign(report, "bongti", "ผู้อนุมัติ", AT)))
                .isEmpty();
    }

    @Test
    void leavesTheDocumentAloneWithoutAKey() throws Exception {
        PdfSigner none = new PdfSigner(new SignatureSettings(null, "", ""));

        assertThat(none.sign(report, "bongti", "ผู้อนุมัติ", AT)).isSameAs(report);
    }

    @Test
    void eachAgencySignsWithItsOwnKeyAndOneWithoutPublishesUnsigned() throws Exception {
        PdfSigner own = new PdfSigner(new SignatureSettings(keys("EC", "bongti"), PASSWORD, ""));

        assertThat(own.sign(report, "bongti", "ผู้อนุมัติ", AT)).isNotEqualTo(report);
        assertThat(own.sign(report, "other", "ผู้อนุมัติ", AT)).isSameAs(report);
    }

    @Test
    void refusesToSignWithACertificateThatHasExpiredOrIsNotValidYet() throws Exception {
        PdfSigner signer = signer(keys("EC"));

        for (Instant outside : List.of(AT.minusSeconds(2000), AT.plusSeconds(2000))) {
            assertThat(RefusedReasons.keys(() -> signer.sign(report, "bongti", "ผู้อนุมัติ", outside)))
                    .containsExactly("publication.certificate.invalid");
        }
    }

    @Test
    void refusesAKeyItCannotUseAndTellsNoPassword() throws Exception {
        Path keys = keys("RSA");

        assertThatIllegalStateException()
                .isThrownBy(() -> new PdfSigner(new SignatureSettings(keys, PASSWORD, "other")))
                .withMessageContaining("sujarit.signature.alias");
        assertThatIllegalStateException()
                .isThrownBy(() -> new PdfSigner(new SignatureSettings(keys, "wrong", "agency")))
                .withMessageContaining("sujarit.signature.password")
                .withMessageNotContaining("wrong");
        assertThatIllegalStateException()
                .isThrownBy(() -> new PdfSigner(new SignatureSettings(folder.resolve("none"), PASSWORD, "agency")));
        assertThat(new SignatureSettings(keys, PASSWORD, "agency").toString()).doesNotContain(PASSWORD);
    }

    private static PdfSigner signer(Path keys) {
        return new PdfSigner(new SignatureSettings(keys, PASSWORD, "agency"));
    }

    private static boolean verifies(byte[] signed) throws Exception {
        SignerInformation signer = signer(signed);
        // Only one is in the file.
        X509CertificateHolder certificate =
                cms(signed).getCertificates().getMatches(null).iterator().next();
        return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
    }

    private static SignerInformation signer(byte[] signed) throws Exception {
        return cms(signed).getSignerInfos().getSigners().iterator().next();
    }

    private static CMSSignedData cms(byte[] signed) throws Exception {
        try (PDDocument document = Loader.loadPDF(signed)) {
            PDSignature signature = document.getLastSignatureDictionary();
            return new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(signed)), signature.getContents(signed));
        }
    }

    private Path keys(String algorithm) throws Exception {
        return keys(algorithm, "agency");
    }

    private Path keys(String algorithm, String name) throws Exception {
        return TestKeys.in(folder, algorithm, name, PASSWORD, AT.minusSeconds(1000), AT.plusSeconds(1000));
    }
}
