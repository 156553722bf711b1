package org.sujarit.measure;

/**
 * How far a cycle is.
 *
 * @param total measures of the cycle
 * @param closed those of them that are published or cancelled
 */
public record Progress(long cycleId, long total, long closed) {}
