/** Documents as Word files: built-in and own templates, and what comes back from them. */
@NamedInterface("word")
@NullMarked
package org.sujarit.report.word;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
