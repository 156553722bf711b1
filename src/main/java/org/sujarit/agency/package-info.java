/** The public bodies that are assessed; everything else belongs to one of them. */
@NullMarked
package org.sujarit.agency;

import org.jspecify.annotations.NullMarked;
