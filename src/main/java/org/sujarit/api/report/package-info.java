/** The documents of a year in every format. */
@NullMarked
package org.sujarit.api.report;

import org.jspecify.annotations.NullMarked;
