/** The measures of published plans: how far each is while the year runs, and what came of it once that is approved. */
@NullMarked
package org.sujarit.portal.measure;

import org.jspecify.annotations.NullMarked;
