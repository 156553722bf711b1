/** A report as it was typed, before anybody checked it. */
@NamedInterface("typed")
@NullMarked
package org.sujarit.intake.typed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
