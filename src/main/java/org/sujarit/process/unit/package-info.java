/** The units of an agency: which may carry out its measures, and who of their people may own one. */
@NamedInterface("unit")
@NullMarked
package org.sujarit.process.unit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
