package org.sujarit.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A level a result may reach, as {@code AA} or {@code ผ่านดี}.
 *
 * @param leastTotal the lowest total, unrounded, that reaches it
 * @param leastEach what every instrument, part by part, must reach besides; null when only the total counts
 */
public record Band(String name, BigDecimal leastTotal, @Nullable BigDecimal leastEach) {}
