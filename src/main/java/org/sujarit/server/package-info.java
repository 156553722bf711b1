/** How the server stands up to crowds and faults: clients that send slowly, and a database that is away. */
@ApplicationModule(allowedDependencies = "refusal")
@NullMarked
package org.sujarit.server;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
