/** What several nodes on one database need of each other: turns at what only one may do, and order in what one leaves behind. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.sujarit.node;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
