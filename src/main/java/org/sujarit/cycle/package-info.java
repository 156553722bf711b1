/** One agency's year of improvement measures, from opening it to the published report. */
@NullMarked
package org.sujarit.cycle;

import org.jspecify.annotations.NullMarked;
