/** The forms with their scripts and styles, as a browser gets them: together, at an address of this version. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.sujarit.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
