package org.sujarit.amendment;

import org.jspecify.annotations.Nullable;
import org.sujarit.measure.PlannedMeasure;

/**
 * What somebody wants of a published plan, as it comes from a form.
 *
 * @param measure id of the measure that is planned otherwise; null for one more measure
 * @param reason why, which the amended plan tells the public
 * @param plan the measure as it would be planned
 */
public record Proposal(@Nullable Long measure, @Nullable String reason, PlannedMeasure.Typed plan) {}
