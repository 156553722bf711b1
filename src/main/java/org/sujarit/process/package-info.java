/** The engine's side: process starters, delegates, listeners, work steps and the deployment of diagrams. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "agency",
            "amendment",
            "assessment :: finding",
            "assessment :: result",
            "audit",
            "catalogue",
            "check",
            "cycle",
            "cycle :: event",
            "document",
            "event",
            "evidence",
            "form",
            "measure",
            "measure :: event",
            "metrics",
            "refusal",
            "resubmission",
            "review",
            "round",
            "thai"
        })
@NullMarked
package org.sujarit.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
