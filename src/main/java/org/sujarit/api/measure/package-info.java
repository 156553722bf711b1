/** Measures: reading, reassigning and cancelling them. */
@NamedInterface("measure")
@NullMarked
package org.sujarit.api.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
