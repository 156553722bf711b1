/** The days of events from which deadlines are counted. */
@NullMarked
package org.sujarit.desk.deadline;

import org.jspecify.annotations.NullMarked;
