/** Finds what a reader of a year would stumble over, as a spell-checker finds words. */
@ApplicationModule(
        allowedDependencies = {
            "agency",
            "assessment :: finding",
            "catalogue",
            "cycle",
            "evidence",
            "measure",
            "refusal",
            "thai"
        })
@NullMarked
package org.sujarit.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
