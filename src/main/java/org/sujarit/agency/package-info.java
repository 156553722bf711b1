/** The public bodies that are assessed; everything else belongs to one of them. */
@ApplicationModule(allowedDependencies = {"refusal"})
@NullMarked
package org.sujarit.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
