package org.sujarit.metrics;

import java.util.function.Supplier;

/**
 * A number that an operator watches; each bean of this kind is one.
 *
 * @param name as {@code sujarit.tasks.open}
 * @param meaning in a sentence, with the unit
 * @param value read twice a minute and not when it is asked for, so it may ask the database once
 */
public record Figure(String name, String meaning, Supplier<? extends Number> value) {}
