/** The register of people: the names and posts that stand under decisions. */
@NullMarked
package org.sujarit.desk.people;

import org.jspecify.annotations.NullMarked;
