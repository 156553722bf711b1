package org.sujarit.report.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The checker of the standards for accessibility (PDF/UA-1) and for archives (PDF/A-3a). */
public final class VeraPdf {

    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** What is wrong with the file, in words; nothing if it keeps to both standards. */
    public static List<String> faults(byte[] file) throws Exception {
        List<String> faults = new ArrayList<>();
        for (PDFAFlavour standard : STANDARDS) {
            try (PDFAParser parser =
                    Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), standard)) {
                Foundries.defaultInstance()
                        .createValidator(standard, false)
                        .validate(parser)
                        .getTestAssertions()
                        .stream()
                        .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
                        .map(check -> standard + " " + check.getRuleId().getClause() + " " + check.getMessage() + " "
                                + check.getLocation().getContext())
                        .forEach(faults::add);
            }
        }
        return faults;
    }
}
