/** What a spell-checker says of a text while it is typed. */
@NullMarked
package org.sujarit.api.text;

import org.jspecify.annotations.NullMarked;
