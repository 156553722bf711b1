/** Results of an assessment: importing them and what they come to. */
@NullMarked
package org.sujarit.api.assessment;

import org.jspecify.annotations.NullMarked;
