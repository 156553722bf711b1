/** An append-only, hash-chained record of who did what and when. */
@NullMarked
package org.sujarit.audit;

import org.jspecify.annotations.NullMarked;
