/** What an agency does about its findings: measures, their activities, results and outcome. */
@NullMarked
package org.sujarit.measure;

import org.jspecify.annotations.NullMarked;
