/** The files and links that prove a result, and the store that keeps them. */
@NullMarked
package org.sujarit.evidence;

import org.jspecify.annotations.NullMarked;
