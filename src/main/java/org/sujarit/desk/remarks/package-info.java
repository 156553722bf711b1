/** Remarks on the page of a measure. */
@NullMarked
package org.sujarit.desk.remarks;

import org.jspecify.annotations.NullMarked;
