/** Pages behind the login, a folder for each subject. */
@NullMarked
package org.sujarit.desk;

import org.jspecify.annotations.NullMarked;
