/** The official report as one table, and the file formats it can be had in. */
@NullMarked
package org.sujarit.report;

import org.jspecify.annotations.NullMarked;
