/** Documents as PDF with Thai that is shaped and broken rightly. */
@NullMarked
package org.sujarit.report.pdf;

import org.jspecify.annotations.NullMarked;
