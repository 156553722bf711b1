/** What work says otherwise than when it was sent back, for who looks at it again. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "amendment",
            "cycle",
            "document",
            "evidence",
            "measure",
            "publication",
            "refusal",
            "report :: compile",
            "report :: table",
            "review",
            "round",
            "text",
            "thai"
        })
@NullMarked
package org.sujarit.resubmission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
