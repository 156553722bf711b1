/** Taking back results that were sent. */
@NullMarked
package org.sujarit.desk.results;

import org.jspecify.annotations.NullMarked;
