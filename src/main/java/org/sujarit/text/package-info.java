/** Words for states, kinds and times in the reader's language. */
@ApplicationModule(allowedDependencies = {"refusal", "thai"})
@NullMarked
package org.sujarit.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
