/** Notices that tell a person what waits for them. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.sujarit.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
