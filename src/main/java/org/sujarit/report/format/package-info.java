/** The file formats a document can be had in, and the plain ones among them. */
@NamedInterface("format")
@NullMarked
package org.sujarit.report.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
