/**
 * How what happened is told to whoever wants to know: the domain publishes a record named in the past tense, and each
 * listener gets it after the commit, at least once, also when the machine stops in between.
 */
@ApplicationModule(allowedDependencies = "metrics")
@NullMarked
package org.sujarit.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
