/** The engine's side: process starters, delegates, listeners, work steps and the deployment of diagrams and forms. */
@NullMarked
package org.sujarit.process;

import org.jspecify.annotations.NullMarked;
