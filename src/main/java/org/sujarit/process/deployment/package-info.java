/** Brings diagrams, forms and the decision table into the engine. */
@NullMarked
package org.sujarit.process.deployment;

import org.jspecify.annotations.NullMarked;
