/** Where the portal's pages and files are read. */
@NullMarked
package org.sujarit.portal.address;

import org.jspecify.annotations.NullMarked;
