/** What people are told: who learns of what happened, in which words, and where it is read. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "agency",
            "amendment",
            "amendment :: event",
            "cycle",
            "cycle :: event",
            "event",
            "measure",
            "measure :: event",
            "publication",
            "refusal",
            "remark",
            "remark :: event",
            "review",
            "round",
            "round :: event",
            "text",
            "thai"
        })
@NullMarked
package org.sujarit.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
