/** Measures worth taking over when a year is planned: earlier ones of the agency, published ones of others, built-in ones. */
@ApplicationModule(allowedDependencies = {"agency", "assessment :: finding", "catalogue", "cycle", "measure"})
@NullMarked
package org.sujarit.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
