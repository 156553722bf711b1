/** Evidence as an answer to a browser. */
@NamedInterface("web")
@NullMarked
package org.sujarit.evidence.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
