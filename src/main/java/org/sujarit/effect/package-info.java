/** Whether a measure helped: what its items scored before and after, without a word on the cause. */
@ApplicationModule(
        allowedDependencies = {
            "agency",
            "assessment :: finding",
            "assessment :: sheet",
            "catalogue",
            "cycle",
            "measure",
            "publication",
            "text"
        })
@NullMarked
package org.sujarit.effect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
