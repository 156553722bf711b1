/** What somebody changed in a downloaded Word report: compared with the record, and taken over where a person says so. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "agency",
            "audit",
            "cycle",
            "evidence",
            "measure",
            "refusal",
            "report :: compile",
            "report :: table",
            "report :: word",
            "thai"
        })
@NullMarked
package org.sujarit.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
