/** Takes in a report that was made elsewhere: its five columns become a year of record once an officer has seen how they were read. */
@NullMarked
package org.sujarit.intake;

import org.jspecify.annotations.NullMarked;
