/** The published years of an agency beside each other. */
@NullMarked
package org.sujarit.portal.years;

import org.jspecify.annotations.NullMarked;
