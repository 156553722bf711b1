/** What the user tasks of a monitoring round mean in the domain. */
@NullMarked
package org.sujarit.process.step.round;

import org.jspecify.annotations.NullMarked;
