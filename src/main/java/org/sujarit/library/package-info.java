/** Measures worth taking over when a year is planned: earlier ones of the agency, published ones of others, built-in ones. */
@NullMarked
package org.sujarit.library;

import org.jspecify.annotations.NullMarked;
