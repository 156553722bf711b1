/** Brings diagrams and the decision table into the engine, and tells it where the forms are. */
@NullMarked
package org.sujarit.process.deployment;

import org.jspecify.annotations.NullMarked;
