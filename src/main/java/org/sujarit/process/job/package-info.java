/** The engine's work in the background: who does it, how often it is tried, and what of it failed. */
@NamedInterface("job")
@NullMarked
package org.sujarit.process.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
