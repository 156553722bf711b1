/** Public pages that change while the year goes on: kept for a minute, then asked for again (docs/decisions/0042). */
@NullMarked
package org.sujarit.portal.living;

import org.jspecify.annotations.NullMarked;
