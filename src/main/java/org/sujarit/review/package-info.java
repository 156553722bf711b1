/** Reviews and approvals: who decided what, about exactly which content, and never about their own work. */
@ApplicationModule(allowedDependencies = {"access", "audit", "event", "refusal"})
@NullMarked
package org.sujarit.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
