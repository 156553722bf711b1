/** Documents as answers to a browser. */
@NamedInterface("web")
@NullMarked
package org.sujarit.report.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
