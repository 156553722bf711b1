/** What tests in a browser need of this machine: the browser, and the packaged application as its own process. */
@NullMarked
package org.sujarit.browser.machine;

import org.jspecify.annotations.NullMarked;
