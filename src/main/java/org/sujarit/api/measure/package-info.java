/** Measures: reading, reassigning and cancelling them. */
@NullMarked
package org.sujarit.api.measure;

import org.jspecify.annotations.NullMarked;
