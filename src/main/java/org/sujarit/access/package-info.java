/** Who may do what: one login, roles, the engine's identity tables and the closed doors. */
@NullMarked
package org.sujarit.access;

import org.jspecify.annotations.NullMarked;
