package org.sujarit.portal.address;

import java.util.Arrays;
import org.sujarit.publication.Document;
import org.sujarit.publication.Publication;
import org.sujarit.publication.PublicationState;
import org.sujarit.refusal.Refused;

/** Where published documents are read. A version that another one has replaced keeps an address of its own. */
public final class Addresses {

    private Addresses() {}

    /** Of the version itself. */
    public static String of(Publication publication) {
        return counts(publication) ? ofCurrent(publication) : ofFiles(publication);
    }

    /** Of the version that counts, whichever that is. */
    public static String ofCurrent(Publication publication) {
        return of(publication, publication.document());
    }

    /** Of a document of the same year. */
    public static String of(Publication publication, Document document) {
        return of(publication.agency(), publication.fiscalYear(), document);
    }

    /** Of the document of that year that counts. */
    public static String of(String agency, int fiscalYear, Document document) {
        String year = year(agency, fiscalYear);
        return document == Document.REPORT ? year : year + "/" + name(document);
    }

    /** Of a version, whether it counts or not: this address never changes. */
    public static String ofVersion(String agency, int fiscalYear, Document document, int number) {
        return year(agency, fiscalYear) + "/" + name(document) + "/" + number;
    }

    /** Of its files, without the dot and the extension. */
    public static String ofFiles(Publication publication) {
        String document = year(publication) + "/" + name(publication.document());
        return counts(publication) ? document : document + "/" + publication.number();
    }

    public static boolean counts(Publication publication) {
        return publication.state() == PublicationState.PUBLISHED;
    }

    public static String name(Document document) {
        return document.address();
    }

    /** @throws Refused when there is no such document */
    public static Document document(String name) {
        return Arrays.stream(Document.values())
                .filter(one -> name(one).equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.missing("publication.missing"));
    }

    /** Of a measure of a published plan. */
    public static String ofMeasure(String agency, int fiscalYear, String code) {
        return ofMeasures(agency, fiscalYear) + "/" + code;
    }

    /** Of all measures of a published plan. */
    public static String ofMeasures(String agency, int fiscalYear) {
        return year(agency, fiscalYear) + "/measures";
    }

    /** Of a public file that proves a result. */
    public static String ofEvidence(String agency, int fiscalYear, Long id) {
        return year(agency, fiscalYear) + "/evidence/" + id;
    }

    /** Of everything an agency has published. */
    public static String ofAgency(String agency) {
        return "/portal/" + agency;
    }

    private static String year(Publication publication) {
        return year(publication.agency(), publication.fiscalYear());
    }

    private static String year(String agency, int fiscalYear) {
        return ofAgency(agency) + "/" + fiscalYear;
    }
}
