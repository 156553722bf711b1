package org.sujarit.portal;

import java.util.Arrays;
import org.sujarit.publication.Document;
import org.sujarit.publication.Publication;
import org.sujarit.publication.PublicationState;
import org.sujarit.refusal.Refused;

/** Where published documents are read. A version that another one has replaced keeps an address of its own. */
final class Addresses {

    private Addresses() {}

    /** Of the version itself. */
    static String of(Publication publication) {
        return counts(publication) ? ofCurrent(publication) : ofFiles(publication);
    }

    /** Of the version that counts, whichever that is. */
    static String ofCurrent(Publication publication) {
        return of(publication, publication.document());
    }

    /** Of a document of the same year. */
    static String of(Publication publication, Document document) {
        String year = year(publication);
        return document == Document.REPORT ? year : year + "/" + name(document);
    }

    /** Of its files, without the dot and the extension. */
    static String ofFiles(Publication publication) {
        String document = year(publication) + "/" + name(publication.document());
        return counts(publication) ? document : document + "/" + publication.number();
    }

    static boolean counts(Publication publication) {
        return publication.state() == PublicationState.PUBLISHED;
    }

    static String name(Document document) {
        return document.address();
    }

    /** @throws Refused when there is no such document */
    static Document document(String name) {
        return Arrays.stream(Document.values())
                .filter(one -> name(one).equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.missing("publication.missing"));
    }

    private static String year(Publication publication) {
        return "/portal/" + publication.agency() + "/" + publication.fiscalYear();
    }
}
