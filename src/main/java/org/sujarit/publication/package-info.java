/** Frozen, published documents and the public portal that shows them. */
@ApplicationModule(
        allowedDependencies = {
            "agency",
            "audit",
            "cycle",
            "event",
            "evidence",
            "refusal",
            "report :: compile",
            "report :: format",
            "report :: table",
            "thai"
        })
@NullMarked
package org.sujarit.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
