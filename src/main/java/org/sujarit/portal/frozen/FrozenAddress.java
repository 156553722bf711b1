package org.sujarit.portal.frozen;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sujarit.publication.Document;

/**
 * Where a published document or one of its files is read, as the portal writes it. Whatever is written in another way is
 * left to the controllers.
 *
 * @param path as it was asked for, without a query
 * @param fiscalYear Buddhist Era
 * @param version null for the one that counts
 * @param extension of the file; null for the page
 */
record FrozenAddress(
        String path,
        String agency,
        int fiscalYear,
        Document document,
        @Nullable Integer version,
        @Nullable String extension) {

    private static final Pattern WRITTEN = Pattern.compile("/portal/([A-Za-z0-9]{1,32})/([1-9][0-9]{3})"
            + "(?:/(plan|report|round-[1-6])(?:/([1-9][0-9]{0,5}))?(?:\\.([a-z]{3,4}))?)?");

    /** Empty for every other address. */
    static Optional<FrozenAddress> of(String path) {
        Matcher written = WRITTEN.matcher(path);
        if (!written.matches()) {
            return Optional.empty();
        }
        String document = written.group(3);
        String version = written.group(4);
        return Optional.of(new FrozenAddress(
                path,
                written.group(1),
                Integer.parseInt(written.group(2)),
                document == null
                        ? Document.REPORT
                        : Document.valueOf(document.toUpperCase(Locale.ROOT).replace('-', '_')),
                version == null ? null : Integer.valueOf(version),
                written.group(5)));
    }

    boolean isPage() {
        return extension == null;
    }
}
