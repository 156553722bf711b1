package org.sujarit.portal;

import org.sujarit.portal.address.Addresses;
import org.sujarit.publication.Document;
import org.sujarit.publication.Publication;

/**
 * Another document of the same year.
 *
 * @param round number of the monitoring round it is about; 0 for others
 */
record SiblingLine(String document, int round, String href) {

    static SiblingLine of(Publication publication, Document other) {
        return new SiblingLine(other.kind(), other.round(), Addresses.of(publication, other));
    }
}
