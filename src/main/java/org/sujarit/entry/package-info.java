/** What was done, recorded on the day it happens together with what proves it: a line of a measure's year. */
@ApplicationModule(allowedDependencies = {"access", "audit", "evidence", "measure", "refusal"})
@NullMarked
package org.sujarit.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
