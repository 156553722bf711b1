/** Monitoring rounds: the days an agency ends them on, and each round from its last day to its published report. */
@ApplicationModule(allowedDependencies = {"agency", "audit", "cycle", "event", "measure", "refusal", "review"})
@NullMarked
package org.sujarit.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
