/** What has to be handed over before a person, a unit or an agency may go. */
@NullMarked
package org.sujarit.process.leaving;

import org.jspecify.annotations.NullMarked;
