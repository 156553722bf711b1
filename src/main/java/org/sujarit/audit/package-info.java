/** An append-only, hash-chained record of who did what and when. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.sujarit.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
