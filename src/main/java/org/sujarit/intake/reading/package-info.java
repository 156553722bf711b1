/** Reads tables of reports that were made elsewhere. */
@NamedInterface("reading")
@NullMarked
package org.sujarit.intake.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
