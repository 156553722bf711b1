/** What changed in a measure since it was sent back. */
@NullMarked
package org.sujarit.desk.changes;

import org.jspecify.annotations.NullMarked;
