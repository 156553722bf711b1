/** Changes of a plan that is published already: proposed, reviewed, approved, and then a version of the plan. */
@ApplicationModule(allowedDependencies = {"audit", "cycle", "event", "measure", "refusal", "review"})
@NullMarked
package org.sujarit.amendment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
