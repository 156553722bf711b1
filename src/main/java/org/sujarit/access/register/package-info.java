/** Rules for what the engine's identity tables take, by whatever route: ids, groups and agencies, and their audit. */
@NullMarked
package org.sujarit.access.register;

import org.jspecify.annotations.NullMarked;
