/** The work API: my tasks, cycles, measures and documents as JSON. */
@NullMarked
package org.sujarit.process.web;

import org.jspecify.annotations.NullMarked;
