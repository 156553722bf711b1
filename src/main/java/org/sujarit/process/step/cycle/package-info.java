/** What each user task of a year means in the domain. */
@NullMarked
package org.sujarit.process.step.cycle;

import org.jspecify.annotations.NullMarked;
