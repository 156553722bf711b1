/** The monitoring rounds of a year: when they end, how far they are, and their reports. */
@NullMarked
package org.sujarit.desk.rounds;

import org.jspecify.annotations.NullMarked;
