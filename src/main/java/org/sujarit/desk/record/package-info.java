/** What is done for a measure, recorded by its owner and who helps. */
@NullMarked
package org.sujarit.desk.record;

import org.jspecify.annotations.NullMarked;
