/** Reads tables out of files that people upload, trusting nothing in them. */
@NamedInterface("sheet")
@NullMarked
package org.sujarit.assessment.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
