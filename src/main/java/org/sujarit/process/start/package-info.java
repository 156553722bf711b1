/** Starts the processes of years and measures. */
@NamedInterface("start")
@NullMarked
package org.sujarit.process.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
