/** My tasks, and everything needed to do one. */
@NamedInterface("task")
@NullMarked
package org.sujarit.api.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
