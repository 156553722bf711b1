/** The ITA scores a cycle starts from and the findings they give. */
@ApplicationModule(allowedDependencies = {"agency", "audit", "catalogue", "cycle", "refusal", "thai"})
@NullMarked
package org.sujarit.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
