package org.sujarit.assessment.result;

import java.util.List;
import org.sujarit.refusal.Reason;

/**
 * What a file holds.
 *
 * @param told what was left out or chosen, for the officer to know
 */
public record ReadResults(TypedResults results, List<Reason> told) {}
