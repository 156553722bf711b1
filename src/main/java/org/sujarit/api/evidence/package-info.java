/** Files and links behind results. */
@NullMarked
package org.sujarit.api.evidence;

import org.jspecify.annotations.NullMarked;
