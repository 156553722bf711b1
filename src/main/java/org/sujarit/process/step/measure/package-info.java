/** What each user task of a measure means in the domain. */
@NullMarked
package org.sujarit.process.step.measure;

import org.jspecify.annotations.NullMarked;
