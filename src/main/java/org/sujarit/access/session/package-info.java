/** The end of a session: said as such, with the way back to where one was. */
@NullMarked
package org.sujarit.access.session;

import org.jspecify.annotations.NullMarked;
