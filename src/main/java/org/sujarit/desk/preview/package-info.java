/** What the public will read, for those who decide whether it may. */
@NullMarked
package org.sujarit.desk.preview;

import org.jspecify.annotations.NullMarked;
