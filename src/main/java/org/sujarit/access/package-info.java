/** Who may do what: one login, roles, the engine's identity tables and the closed doors. */
@ApplicationModule(allowedDependencies = {"audit", "event", "refusal"})
@NullMarked
package org.sujarit.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
