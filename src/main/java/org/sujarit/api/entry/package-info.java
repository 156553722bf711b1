/** What was done, recorded when it happens. */
@NullMarked
package org.sujarit.api.entry;

import org.jspecify.annotations.NullMarked;
