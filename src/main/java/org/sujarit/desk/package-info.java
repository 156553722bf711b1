/** Pages behind the login, a folder for each subject. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "agency",
            "amendment",
            "api :: cycle",
            "api :: measure",
            "api :: task",
            "assessment",
            "assessment :: finding",
            "assessment :: sheet",
            "audit",
            "catalogue",
            "correction",
            "cycle",
            "document",
            "effect",
            "entry",
            "evidence",
            "intake",
            "intake :: reading",
            "intake :: typed",
            "measure",
            "notification",
            "portal :: measure",
            "process :: job",
            "process :: start",
            "process :: task",
            "process :: work",
            "refusal",
            "remark",
            "report :: compile",
            "report :: format",
            "report :: table",
            "report :: word",
            "resubmission",
            "review",
            "round",
            "template",
            "text",
            "thai"
        })
@NullMarked
package org.sujarit.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
