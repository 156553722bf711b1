package org.sujarit.notification;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sujarit.access.Actor;
import org.sujarit.access.Role;

/** What people are told of. The words of each are the message {@code notice.} with its name. */
public enum Occasion {
    /** The reviewer or the manager sent the owner's measure back. */
    MEASURE_RETURNED,
    PLAN_RETURNED,
    REPORT_RETURNED,
    /** For who submitted it. */
    ROUND_RETURNED,
    /** For who proposed it. */
    AMENDMENT_RETURNED,
    /** For who proposed it. */
    AMENDMENT_APPROVED,
    /** For who stands in from now on, and for who does not any more. */
    SUBSTITUTE_REVIEWER_NAMED,
    SUBSTITUTE_REVIEWER_WITHDRAWN,
    SUBSTITUTE_MANAGER_NAMED,
    SUBSTITUTE_MANAGER_WITHDRAWN,
    /** For the owner: the measure goes on by another plan. */
    PLAN_CHANGED,
    /** For the owner: the deadline is counted from the day of an event that was told. */
    DUE_DAY_CHANGED,
    /** For the owner; whoever reads it after the last day reads the words of {@link #OVERDUE}. */
    DUE_SOON,
    /** For the owner. */
    OVERDUE,
    /** For the heads of the unit, and for the officers where it has none. */
    OVERDUE_IN_UNIT,
    OWNER_NAMED,
    /** For who owned it before. */
    OWNER_REPLACED,
    CANCELLATION_REFUSED,
    MEASURE_CANCELLED,
    MEASURE_PUBLISHED,
    PLAN_PUBLISHED,
    REPORT_PUBLISHED,
    ROUND_PUBLISHED,
    /** For the officers, and for who carried something out in it. */
    YEAR_WITHDRAWN,
    /** For who asked: the year goes on. */
    WITHDRAWAL_REFUSED,
    ROLE_GIVEN,
    ROLE_WITHDRAWN,
    /** For the officers: somebody may no longer do what they had taken. */
    WORK_GIVEN_BACK,
    /** For the officers and the heads of the unit: a measure waits for another owner. */
    OWNER_LEFT,
    /** For whom a colleague mentioned in a remark on a measure. */
    MENTIONED;

    /** Work that came back comes first. */
    static final Set<Occasion> RETURNED =
            EnumSet.of(MEASURE_RETURNED, PLAN_RETURNED, REPORT_RETURNED, ROUND_RETURNED, AMENDMENT_RETURNED);

    /** What only the owner is told while they work on a measure. */
    static final Set<Occasion> OF_OWNER = EnumSet.of(
            MEASURE_RETURNED, PLAN_CHANGED, DUE_DAY_CHANGED, DUE_SOON, OVERDUE, OWNER_NAMED, CANCELLATION_REFUSED);

    /** What is no longer true of a measure whose last day is still to come. */
    static final Set<Occasion> OF_DAYS = EnumSet.of(DUE_SOON, OVERDUE, OVERDUE_IN_UNIT);

    /** What is no longer true once the owner has done with a measure. */
    static final Set<Occasion> OF_WORK = EnumSet.of(
            MEASURE_RETURNED,
            PLAN_CHANGED,
            DUE_DAY_CHANGED,
            DUE_SOON,
            OVERDUE,
            OVERDUE_IN_UNIT,
            OWNER_NAMED,
            CANCELLATION_REFUSED,
            OWNER_LEFT);

    /** What there is nothing to do about, and no page of. */
    private static final Set<Occasion> ONLY_NEWS = EnumSet.of(
            YEAR_WITHDRAWN,
            ROLE_GIVEN,
            ROLE_WITHDRAWN,
            SUBSTITUTE_REVIEWER_WITHDRAWN,
            SUBSTITUTE_MANAGER_WITHDRAWN,
            WORK_GIVEN_BACK);

    /** What that person may still see of what they were told. */
    static List<Occasion> visibleTo(Actor person) {
        return Arrays.stream(values())
                .filter(occasion -> occasion.isFor(person))
                .toList();
    }

    /** Only who still is an officer or a head reads what officers and heads are told. */
    private boolean isFor(Actor person) {
        return switch (this) {
            case PLAN_RETURNED,
                    REPORT_RETURNED,
                    ROUND_RETURNED,
                    AMENDMENT_RETURNED,
                    PLAN_PUBLISHED,
                    REPORT_PUBLISHED,
                    ROUND_PUBLISHED,
                    WORK_GIVEN_BACK -> person.is(Role.ITA_OFFICER);
            case OVERDUE_IN_UNIT, OWNER_LEFT -> person.is(Role.UNIT_HEAD) || person.is(Role.ITA_OFFICER);
            default -> true;
        };
    }

    /** Whether there is a task or a page behind it. */
    public boolean leadsSomewhere() {
        return !ONLY_NEWS.contains(this);
    }

    /** Whether it is about a day that is over. */
    boolean isLate() {
        return this == OVERDUE || this == OVERDUE_IN_UNIT;
    }
}
