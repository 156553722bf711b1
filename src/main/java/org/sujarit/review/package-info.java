/** Reviews and approvals: who decided what, about exactly which content, and never about their own work. */
@NullMarked
package org.sujarit.review;

import org.jspecify.annotations.NullMarked;
