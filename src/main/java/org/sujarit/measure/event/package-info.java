/** What happened to a measure. */
@NamedInterface("event")
@NullMarked
package org.sujarit.measure.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
