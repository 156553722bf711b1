/** What happened to remarks. */
@NamedInterface("event")
@NullMarked
package org.sujarit.remark.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
