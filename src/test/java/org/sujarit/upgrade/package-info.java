/**
 * Whether this version takes up the work of an older one: the data it left, and what has to be true afterwards. Such data
 * holds diagrams of its own, so these names may not change: the beans {@code workOpened}, {@code workClaimed},
 * {@code workFinished}, {@code cycleStarted}, {@code measureStarted}, {@code selectFindings}, {@code publishPlan},
 * {@code plannedMeasures}, {@code checkCompleteness}, {@code publishMeasure}, {@code remindOwner},
 * {@code escalateToHead}, {@code reassignOwner}, {@code cancelMeasure}, {@code compileReport}, {@code publishReport} and
 * {@code openCycles}, nor the descriptions of its tasks go.
 */
@NullMarked
package org.sujarit.upgrade;

import org.jspecify.annotations.NullMarked;
