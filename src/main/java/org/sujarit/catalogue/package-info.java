/** What is assessed in one ITA year: instruments, indicators and items, whose codes change meaning every year. */
@ApplicationModule(allowedDependencies = {"audit", "refusal", "thai"})
@NullMarked
package org.sujarit.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
