/** Compiles, lays before and publishes the documents of a year; what is published is exactly what was approved. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "agency",
            "amendment",
            "audit",
            "cycle",
            "cycle :: event",
            "event",
            "measure",
            "publication",
            "refusal",
            "report :: compile",
            "report :: table",
            "review",
            "round"
        })
@NullMarked
package org.sujarit.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
