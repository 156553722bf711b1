/** The start page: my work and the progress of the year. */
@NullMarked
package org.sujarit.desk.start;

import org.jspecify.annotations.NullMarked;
