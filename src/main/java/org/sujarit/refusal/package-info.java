/** How a rule says no: a reason in the reader's words, the field it concerns and what to do next. */
@NullMarked
package org.sujarit.refusal;

import org.jspecify.annotations.NullMarked;
