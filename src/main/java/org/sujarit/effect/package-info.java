/** Whether a measure helped: what its items scored before and after, without a word on the cause. */
@NullMarked
package org.sujarit.effect;

import org.jspecify.annotations.NullMarked;
