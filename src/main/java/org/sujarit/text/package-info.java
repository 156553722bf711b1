/** Words for states, kinds and times in the reader's language. */
@NullMarked
package org.sujarit.text;

import org.jspecify.annotations.NullMarked;
