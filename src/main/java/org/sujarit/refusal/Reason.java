package org.sujarit.refusal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reason of a refusal.
 *
 * @param key message of the bundles
 * @param field path of the field in the request, or null when no single field is at fault
 * @param arguments what the message names, in order
 */
public record Reason(String key, @Nullable String field, List<Object> arguments) {}
