/** The demonstration agency that comes up when no profile is set. */
@NullMarked
package org.sujarit.demo;

import org.jspecify.annotations.NullMarked;
