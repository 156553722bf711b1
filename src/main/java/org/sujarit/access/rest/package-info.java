/** What the engine's own API takes, and how it says no: bodies of the kind it reads, answers in a person's words. */
@NullMarked
package org.sujarit.access.rest;

import org.jspecify.annotations.NullMarked;
