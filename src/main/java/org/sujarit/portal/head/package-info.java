/** What machines are told of a public page: its one address, what it is about, and under which licence it may be used. */
@NullMarked
package org.sujarit.portal.head;

import org.jspecify.annotations.NullMarked;
