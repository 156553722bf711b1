/** What is worth a look in a year. */
@NullMarked
package org.sujarit.desk.check;

import org.jspecify.annotations.NullMarked;
