/** What tests share: one running application, its clock, an agency with people, and a year to live through. */
@NullMarked
package org.sujarit.testing;

import org.jspecify.annotations.NullMarked;
