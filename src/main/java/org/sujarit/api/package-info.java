/** The REST API, a folder for each thing it is about. */
@NullMarked
package org.sujarit.api;

import org.jspecify.annotations.NullMarked;
