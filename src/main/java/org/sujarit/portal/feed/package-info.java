/** What machines follow: the newest publications as Atom, and the list of all public pages for search engines. */
@NullMarked
package org.sujarit.portal.feed;

import org.jspecify.annotations.NullMarked;
