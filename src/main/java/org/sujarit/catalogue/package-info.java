/** What is assessed in one ITA year: instruments, indicators and items, whose codes change meaning every year. */
@NullMarked
package org.sujarit.catalogue;

import org.jspecify.annotations.NullMarked;
