/** Published pages and files as bytes that are made once and then only sent (docs/decisions/0037). */
@NullMarked
package org.sujarit.portal.frozen;

import org.jspecify.annotations.NullMarked;
