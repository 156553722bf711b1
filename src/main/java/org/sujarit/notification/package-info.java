/** Notices that tell a person what waits for them. */
@NullMarked
package org.sujarit.notification;

import org.jspecify.annotations.NullMarked;
