package org.sujarit.remark.event;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** Its writer took a remark back that mentioned somebody. */
public record RemarkTakenBack(Happened happened, Long remark) implements Event {}
