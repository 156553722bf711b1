/** What happened to an amendment. */
@NamedInterface("event")
@NullMarked
package org.sujarit.amendment.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
