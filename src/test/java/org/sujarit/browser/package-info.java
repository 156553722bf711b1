/** The packaged application, used by people in a browser. */
@NullMarked
package org.sujarit.browser;

import org.jspecify.annotations.NullMarked;
