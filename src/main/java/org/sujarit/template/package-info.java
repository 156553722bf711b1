/** The Word templates by which agencies give their plan and report a look of their own. */
@ApplicationModule(
        allowedDependencies = {"audit", "evidence", "report :: compile", "report :: table", "report :: word"})
@NullMarked
package org.sujarit.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
