/** One field over agencies and the measures of published plans. */
@NullMarked
package org.sujarit.portal.search;

import org.jspecify.annotations.NullMarked;
