/** Scores before and after measures, as a page. */
@NullMarked
package org.sujarit.desk.effect;

import org.jspecify.annotations.NullMarked;
