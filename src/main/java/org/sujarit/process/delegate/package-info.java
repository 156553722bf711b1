/** What service tasks do: read variables, call one use case, set variables. */
@NullMarked
package org.sujarit.process.delegate;

import org.jspecify.annotations.NullMarked;
