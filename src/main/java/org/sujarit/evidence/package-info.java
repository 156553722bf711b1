/** The files and links that prove a result, and the store that keeps them. */
@ApplicationModule(allowedDependencies = {"access", "audit", "cycle", "measure", "metrics", "node", "refusal", "thai"})
@NullMarked
package org.sujarit.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
