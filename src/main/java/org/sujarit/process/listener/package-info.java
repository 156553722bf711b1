/** What happens when a process or a task begins, is claimed or ends; the domain's word is checked here, whoever completes a task. */
@NullMarked
package org.sujarit.process.listener;

import org.jspecify.annotations.NullMarked;
