/** Measures worth taking over. */
@NullMarked
package org.sujarit.api.suggestion;

import org.jspecify.annotations.NullMarked;
