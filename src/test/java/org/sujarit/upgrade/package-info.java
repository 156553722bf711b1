/** Whether this version takes up the work of an older one: a data folder made by it, and what has to be true afterwards. */
@NullMarked
package org.sujarit.upgrade;

import org.jspecify.annotations.NullMarked;
