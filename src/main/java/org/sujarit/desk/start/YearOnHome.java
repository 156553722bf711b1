package org.sujarit.desk.start;

import org.jspecify.annotations.Nullable;
import org.sujarit.amendment.Amendment;
import org.sujarit.cycle.Cycle;

/**
 * A year as the database finds it for the start page, once for each of its amendments.
 *
 * @param total how many measures it has
 * @param closed how many of them are closed
 * @param amendment one that is open; null in a year without
 */
public record YearOnHome(Cycle year, long total, long closed, @Nullable Amendment amendment) {}
