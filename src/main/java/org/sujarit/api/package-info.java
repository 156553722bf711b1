/** The REST API, a folder for each thing it is about. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "agency",
            "assessment",
            "assessment :: finding",
            "assessment :: result",
            "catalogue",
            "check",
            "correction",
            "cycle",
            "document",
            "evidence",
            "evidence :: web",
            "library",
            "measure",
            "process :: start",
            "process :: step",
            "process :: task",
            "process :: work",
            "publication",
            "refusal",
            "report :: format",
            "report :: table",
            "review",
            "text",
            "thai"
        })
@NullMarked
package org.sujarit.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
