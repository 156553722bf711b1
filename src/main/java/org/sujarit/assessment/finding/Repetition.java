package org.sujarit.assessment.finding;

import org.sujarit.cycle.Cycle;

/**
 * A weakness of the year before that was assessed again (ซ้ำ, when it is a weakness still).
 *
 * @param year the last year of the agency before this one that has findings
 * @param earlier what was found then, URGENT or IMPROVE
 */
public record Repetition(Cycle year, Finding earlier) {}
