/** One agency's year of improvement measures, from opening it to the published report. */
@ApplicationModule(allowedDependencies = {"agency", "audit", "event", "refusal", "review"})
@NullMarked
package org.sujarit.cycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
