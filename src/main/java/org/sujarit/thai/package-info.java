/** Thai writing at the edge of the application: digits, Buddhist dates, clean text and web addresses. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.sujarit.thai;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
