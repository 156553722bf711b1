/** Documents as Excel workbooks. */
@NullMarked
package org.sujarit.report.excel;

import org.jspecify.annotations.NullMarked;
