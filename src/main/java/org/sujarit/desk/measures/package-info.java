/** All measures somebody may read, and a page for each. */
@NullMarked
package org.sujarit.desk.measures;

import org.jspecify.annotations.NullMarked;
