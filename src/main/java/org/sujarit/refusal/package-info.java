/** How a rule says no: a reason in the reader's words, the field it concerns and what to do next. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.sujarit.refusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
