/** Whose password is looked at: one login for everything, slower for whoever guesses, and the browsers that are known. */
@NullMarked
package org.sujarit.access.login;

import org.jspecify.annotations.NullMarked;
