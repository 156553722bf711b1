/** The REST API, a folder for each thing it is about. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "agency",
            "amendment",
            "assessment",
            "assessment :: finding",
            "assessment :: result",
            "catalogue",
            "check",
            "correction",
            "cycle",
            "document",
            "entry",
            "evidence",
            "evidence :: web",
            "library",
            "measure",
            "process :: start",
            "process :: task",
            "process :: unit",
            "process :: work",
            "publication",
            "refusal",
            "report :: compile",
            "report :: format",
            "report :: table",
            "report :: web",
            "resubmission",
            "review",
            "round",
            "text",
            "thai"
        })
@NullMarked
package org.sujarit.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
