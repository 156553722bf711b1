/** The measures of published plans: how far each is while the year runs, and what came of it once that is approved. */
@NamedInterface("measure")
@NullMarked
package org.sujarit.portal.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
