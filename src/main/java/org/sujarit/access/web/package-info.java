/** The web's side of who may do what: one login, headers and refusals in words. */
@NullMarked
package org.sujarit.access.web;

import org.jspecify.annotations.NullMarked;
