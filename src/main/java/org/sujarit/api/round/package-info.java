/** Monitoring rounds: what their tasks show, and their reports. */
@NullMarked
package org.sujarit.api.round;

import org.jspecify.annotations.NullMarked;
