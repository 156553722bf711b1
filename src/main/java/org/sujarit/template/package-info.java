/** The Word templates by which agencies give their plan and report a look of their own. */
@NullMarked
package org.sujarit.template;

import org.jspecify.annotations.NullMarked;
