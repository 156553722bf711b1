/** Results as they come in: files, typed scores, and what is wrong with them. */
@NamedInterface("result")
@NullMarked
package org.sujarit.assessment.result;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
