/** Open data: which files there are, what their columns mean, and under which licence they may be used. */
@NullMarked
package org.sujarit.portal.data;

import org.jspecify.annotations.NullMarked;
