/** The engine's side of who may do what: identity, grants and closed doors. */
@NullMarked
package org.sujarit.access.engine;

import org.jspecify.annotations.NullMarked;
