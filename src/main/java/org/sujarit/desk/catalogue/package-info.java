/** Catalogues and thresholds of ITA years. */
@NullMarked
package org.sujarit.desk.catalogue;

import org.jspecify.annotations.NullMarked;
