package org.sujarit.measure;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is done, by which post, with what money, towards which goal and how it is followed up: the part of a plan that
 * another plan can take over. Only a report that was taken in leaves texts empty or has no target.
 *
 * @param position the post that is responsible in the unit
 * @param budget baht; null means ไม่ใช้งบประมาณ
 * @param indicator what is counted
 * @param target the value to reach, in {@code targetUnit}
 * @param monitoring how it is followed up and reported
 */
@Embeddable
public record Approach(
        String title,
        String position,
        @Nullable BigDecimal budget,
        String indicator,
        @Nullable BigDecimal target,
        String targetUnit,
        String monitoring) {}
