/** What the scores show: urgent, to improve or to keep. */
@NamedInterface("finding")
@NullMarked
package org.sujarit.assessment.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
