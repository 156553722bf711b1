/** What happens to monitoring rounds. */
@NamedInterface("event")
@NullMarked
package org.sujarit.round.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
