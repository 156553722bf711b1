/** Short remarks of colleagues on a measure, and whom they mention; never public and no part of what is decided on. */
@ApplicationModule(allowedDependencies = {"access", "audit", "cycle", "event", "measure", "refusal", "thai"})
@NullMarked
package org.sujarit.remark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
