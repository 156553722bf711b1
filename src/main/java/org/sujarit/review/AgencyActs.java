package org.sujarit.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sujarit.audit.AuditEntry;

/**
 * What was done for an agency and not for one year, and still is a part of the work of some: thresholds, which select the
 * findings of every year until others are set, and wordings that were kept before their entries named a year.
 */
final class AgencyActs {

    /** When the findings of the year were selected, by the thresholds of that moment. */
    static final String SELECTED = "findings-selected";

    private AgencyActs() {}

    /** Names of their entries, in the agency's own chain. */
    static List<String> actions() {
        return List.of(Act.BOUNDED.action(), Act.WORDED.action());
    }

    /** Those entries that are of the year, or bear on it; they are in the order in which they happened. */
    static List<AuditEntry> bearingOn(Subject subject, List<AuditEntry> entries) {
        Set<AuditEntry> selecting = thresholdsOf(subject, entries);
        String itaYear = "ita " + (subject.fiscalYear() - 1) + ",";
        return entries.stream()
                .filter(entry -> !entry.stream().equals(subject.agency())
                        || selecting.contains(entry)
                        || (Act.WORDED.action().equals(entry.action())
                                && entry.detail().startsWith(itaYear)))
                .toList();
    }

    /** For each level the last that were set before; its name begins the detail. */
    private static Set<AuditEntry> thresholdsOf(Subject subject, List<AuditEntry> entries) {
        Map<String, AuditEntry> inForce = new HashMap<>();
        Set<AuditEntry> selecting = new HashSet<>();
        for (AuditEntry entry : entries) {
            boolean agencys = entry.stream().equals(subject.agency());
            if (agencys && Act.BOUNDED.action().equals(entry.action())) {
                inForce.put(entry.detail().split(" ", 2)[0], entry);
            } else if (!agencys && SELECTED.equals(entry.action())) {
                selecting.addAll(inForce.values());
            }
        }
        return selecting;
    }
}
