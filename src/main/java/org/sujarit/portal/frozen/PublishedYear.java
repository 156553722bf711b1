package org.sujarit.portal.frozen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sujarit.publication.PublicationState;

/**
 * Everything that may change what a page of a year says: the name of its agency, and which versions of its documents
 * there are and count. What a version itself says never changes.
 */
record PublishedYear(List<Version> versions) {

    /** A version of a document, under the name that its agency has now. */
    record Version(String name, String document, int number, String state) {

        private boolean counts() {
            return state.equals(PublicationState.PUBLISHED.name());
        }
    }

    /** Whether there is what the address names. */
    boolean has(FrozenAddress address) {
        String document = address.document().name();
        @Nullable Integer wanted = address.version();
        return versions.stream()
                .filter(one -> one.document().equals(document))
                .anyMatch(one -> wanted == null ? one.counts() : one.number() == wanted);
    }
}
