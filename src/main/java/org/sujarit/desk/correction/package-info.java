/** Taking over what was changed in a downloaded report. */
@NullMarked
package org.sujarit.desk.correction;

import org.jspecify.annotations.NullMarked;
