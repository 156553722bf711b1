/** The work API: my tasks, cycles, measures and documents as JSON. */
@NamedInterface("web")
@NullMarked
package org.sujarit.process.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
