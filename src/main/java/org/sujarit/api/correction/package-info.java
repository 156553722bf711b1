/** What somebody changed in a downloaded report. */
@NullMarked
package org.sujarit.api.correction;

import org.jspecify.annotations.NullMarked;
