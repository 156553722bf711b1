/** Word templates of the agency's own. */
@NullMarked
package org.sujarit.desk.template;

import org.jspecify.annotations.NullMarked;
