/** Sujarit: the yearly life of an agency's integrity and transparency improvement measures. */
@NullMarked
package org.sujarit;

import org.jspecify.annotations.NullMarked;
