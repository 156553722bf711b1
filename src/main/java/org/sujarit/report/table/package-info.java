/** The table that every document is: columns, rows, cells and what stands around it. */
@NamedInterface("table")
@NullMarked
package org.sujarit.report.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
