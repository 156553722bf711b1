/** Agencies and their units. */
@NullMarked
package org.sujarit.desk.agency;

import org.jspecify.annotations.NullMarked;
