/** What each user task is, and whom it is offered to. */
@NamedInterface("task")
@NullMarked
package org.sujarit.process.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
