/** Frozen, published documents and the public portal that shows them. */
@NullMarked
package org.sujarit.publication;

import org.jspecify.annotations.NullMarked;
