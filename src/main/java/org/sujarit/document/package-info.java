/** Compiles, lays before and publishes the documents of a year; what is published is exactly what was approved. */
@NullMarked
package org.sujarit.document;

import org.jspecify.annotations.NullMarked;
