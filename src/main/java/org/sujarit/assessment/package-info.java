/** The ITA scores a cycle starts from and the findings they give. */
@NullMarked
package org.sujarit.assessment;

import org.jspecify.annotations.NullMarked;
