/** The public portal: what is published, and whether a file is what was published. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "agency",
            "assessment :: finding",
            "catalogue",
            "cycle",
            "effect",
            "evidence",
            "evidence :: web",
            "measure",
            "publication",
            "refusal",
            "report :: compile",
            "report :: format",
            "report :: table",
            "report :: web",
            "round",
            "text",
            "thai"
        })
@NullMarked
package org.sujarit.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
