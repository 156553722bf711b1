/** What an agency does about its findings: measures, their activities, results and outcome. */
@ApplicationModule(
        allowedDependencies = {"assessment :: finding", "audit", "cycle", "cycle :: event", "event", "refusal", "review"
        })
@NullMarked
package org.sujarit.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
