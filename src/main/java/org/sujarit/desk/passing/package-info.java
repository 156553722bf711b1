/** Several measures are passed at once, each of which was opened before. */
@NullMarked
package org.sujarit.desk.passing;

import org.jspecify.annotations.NullMarked;
