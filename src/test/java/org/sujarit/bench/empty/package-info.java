/** What the start of the application is measured beside: an application that has only Camunda's starter. */
@NullMarked
package org.sujarit.bench.empty;

import org.jspecify.annotations.NullMarked;
