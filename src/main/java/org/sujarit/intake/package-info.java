/** Takes in a report that was made elsewhere: its five columns become a year of record once an officer has seen how they were read. */
@ApplicationModule(
        allowedDependencies = {
            "agency",
            "assessment :: finding",
            "assessment :: sheet",
            "catalogue",
            "cycle",
            "evidence",
            "measure",
            "refusal",
            "report :: word",
            "thai"
        })
@NullMarked
package org.sujarit.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
