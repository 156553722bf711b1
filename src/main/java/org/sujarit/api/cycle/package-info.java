/** Years: opening them, their findings and what is worth a look. */
@NamedInterface("cycle")
@NullMarked
package org.sujarit.api.cycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
