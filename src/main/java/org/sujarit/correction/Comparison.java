package org.sujarit.correction;

import java.util.List;
import org.sujarit.audit.Digest;

/**
 * A document beside the record.
 *
 * @param file SHA-256 of the document, by which it is kept
 * @param digest SHA-256 of everything that was compared: what a confirmation is about
 * @param differences in the order of the report
 * @param lost rows of the record that the document does not have any more
 * @param unclear rows whose mark or cells were joined, doubled or cut, so that they are not compared
 * @param unknown marks in the document that belong to no measure of this report
 */
public record Comparison(
        String file,
        String digest,
        List<Difference> differences,
        List<String> lost,
        List<String> unclear,
        List<String> unknown) {

    static Comparison of(
            String file, List<Difference> differences, List<String> lost, List<String> unclear, List<String> unknown) {
        Digest digest = new Digest().add(file);
        differences.forEach(one ->
                digest.add(one.id()).add(one.recorded()).add(one.written()).add(one.readOnly()));
        return new Comparison(file, digest.hex(), differences, lost, unclear, unknown);
    }

    /** Whether document and record say the same. */
    public boolean same() {
        return differences.isEmpty() && lost.isEmpty() && unclear.isEmpty() && unknown.isEmpty();
    }
}
