/** What finishing each user task means in the domain. */
@NamedInterface("step")
@NullMarked
package org.sujarit.process.step;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
