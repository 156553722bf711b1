/** The demonstration agency that comes up when no profile is set. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "agency",
            "assessment :: finding",
            "audit",
            "cycle",
            "document",
            "evidence",
            "measure",
            "node",
            "process :: start",
            "process :: task",
            "process :: work",
            "refusal"
        })
@NullMarked
package org.sujarit.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
