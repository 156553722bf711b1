package org.sujarit.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
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
 * @param dueEvent what happens to the agency in the year from whose day its deadline is counted, as ประกาศใช้ข้อบัญญัติงบประมาณ;
 *     null where the last day planned is the deadline. Absent in what older versions digested.
 * @param dueDays within how many days after that day it has to be done; with an event only
 */
@Embeddable
public record Approach(
        String title,
        String position,
        @Nullable BigDecimal budget,
        String indicator,
        @Nullable BigDecimal target,
        String targetUnit,
        String monitoring,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String dueEvent,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer dueDays) {

    /** As long as a year. */
    static final int MOST_DAYS = 366;

    /** Within how many days after what. */
    public record Deadline(String event, int days) {}

    /** Null where the last day planned is the deadline. */
    public @Nullable Deadline deadline() {
        return dueEvent == null || dueDays == null ? null : new Deadline(dueEvent, dueDays);
    }
}
