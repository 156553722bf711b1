/** What happened to a cycle. */
@NamedInterface("event")
@NullMarked
package org.sujarit.cycle.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
