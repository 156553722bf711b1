/** The official report as one table, and the file formats it can be had in. */
@ApplicationModule(
        allowedDependencies = {
            "agency",
            "assessment",
            "assessment :: finding",
            "assessment :: sheet",
            "catalogue",
            "cycle",
            "evidence",
            "measure",
            "refusal",
            "thai"
        })
@NullMarked
package org.sujarit.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
