/** Taking in a report that was made elsewhere. */
@NullMarked
package org.sujarit.desk.intake;

import org.jspecify.annotations.NullMarked;
