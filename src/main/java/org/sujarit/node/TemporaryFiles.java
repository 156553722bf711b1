package org.sujarit.node;

import java.nio.file.Path;

/**
 * Where temporary files are made that a killed node leaves behind; each bean of this kind is looked after.
 *
 * @param folder need not exist
 * @param names as {@code sujarit-*}
 */
public record TemporaryFiles(Path folder, String names) {}
