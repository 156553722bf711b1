/** A year of an agency as one page: where it stands, what is late, and how it compares with the years before. */
@NullMarked
package org.sujarit.desk.dashboard;

import org.jspecify.annotations.NullMarked;
