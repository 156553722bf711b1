/** Taking back a year that was opened in error. */
@NullMarked
package org.sujarit.desk.withdrawal;

import org.jspecify.annotations.NullMarked;
