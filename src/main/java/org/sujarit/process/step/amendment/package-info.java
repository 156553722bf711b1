/** What each user task of an amendment means in the domain. */
@NullMarked
package org.sujarit.process.step.amendment;

import org.jspecify.annotations.NullMarked;
