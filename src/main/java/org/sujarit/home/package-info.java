/** The start page of a signed-in person: my work and the progress of the year. */
@NullMarked
package org.sujarit.home;

import org.jspecify.annotations.NullMarked;
