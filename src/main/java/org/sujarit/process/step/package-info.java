/** One class for each user task: what completing it does in the domain. */
@NullMarked
package org.sujarit.process.step;

import org.jspecify.annotations.NullMarked;
