/** The public portal: what is published, and whether a file is what was published. */
@NullMarked
package org.sujarit.portal;

import org.jspecify.annotations.NullMarked;
