/** Finds what a reader of a year would stumble over, as a spell-checker finds words. */
@NullMarked
package org.sujarit.check;

import org.jspecify.annotations.NullMarked;
