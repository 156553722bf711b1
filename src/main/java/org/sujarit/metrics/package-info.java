/** What an operator watches: numbers of the application at an address of their own, where one is set. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.sujarit.metrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
