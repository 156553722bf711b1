/** What somebody changed in a downloaded Word report: compared with the record, and taken over where a person says so. */
@NullMarked
package org.sujarit.correction;

import org.jspecify.annotations.NullMarked;
