@NullMarked
package org.sujarit.process.deployment;

import org.jspecify.annotations.NullMarked;
