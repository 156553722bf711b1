/** A person's tasks: finding, taking and finishing them. */
@NamedInterface("work")
@NullMarked
package org.sujarit.process.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
