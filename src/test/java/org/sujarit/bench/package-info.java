/** How fast whole measures go through the application, beside the engine alone; run with {@code mvn -Pbench verify}. */
@NullMarked
package org.sujarit.bench;

import org.jspecify.annotations.NullMarked;
