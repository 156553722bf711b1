/** Reads tables out of files that people upload, trusting nothing in them. */
@NullMarked
package org.sujarit.assessment.sheet;

import org.jspecify.annotations.NullMarked;
