/** Fills the table from the record of a year: plan, report, monitoring and letters. */
@NamedInterface("compile")
@NullMarked
package org.sujarit.report.compile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
