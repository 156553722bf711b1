/** The audit trail, for those who may read it. */
@NullMarked
package org.sujarit.desk.audit;

import org.jspecify.annotations.NullMarked;
