package org.sujarit.desk.dashboard;

import java.util.List;
import java.util.Set;
import org.sujarit.access.Actor;
import org.sujarit.access.Role;
import org.sujarit.desk.measures.MeasureConditions;

/**
 * What somebody reads first: of the measures they answer for, how many were sent back, are late, end this month, wait for
 * others. Who looks after an agency reads of all of its measures, a head of those of the own units, all others of those
 * they carry out.
 *
 * @param whose the message {@code dashboard.own.<whose>}
 * @param numbers none where nobody asks, as of somebody without an agency
 */
public record OwnNumbers(String whose, List<Numbers> numbers) {

    private static final Set<Role> OF_THE_AGENCY =
            Set.of(Role.ITA_OFFICER, Role.REVIEWER, Role.MANAGER, Role.AUDITOR, Role.ADMINISTRATOR);

    /** For a reader who belongs to no agency. */
    public static OwnNumbers none(Actor reader) {
        return new OwnNumbers(Scope.of(reader).word, List.of());
    }

    /** As the four numbers of {@link #counts} say. */
    public static OwnNumbers of(Actor reader, long returned, long late, long month, long waiting) {
        Scope scope = Scope.of(reader);
        return new OwnNumbers(
                scope.word,
                List.of(
                        Numbers.asking("returned", returned, scope.list),
                        Numbers.asking("late", late, scope.list),
                        Numbers.asking("month", month, scope.list),
                        Numbers.asking("waiting", waiting, scope.list)));
    }

    /** Four columns that count those sent back, late, due this month and waiting for others, of measures {@code m}. */
    public static String counts(Actor reader) {
        return count(MeasureConditions.RETURNED) + ", " + count(MeasureConditions.LATE) + ", "
                + count(MeasureConditions.THIS_MONTH) + ", " + count(MeasureConditions.waitingForOthers(reader));
    }

    /** The measures that are counted, with the parameters of {@link MeasureConditions#values}. */
    public static String from(Actor reader) {
        return " from measure m join cycle c on c.id = m.cycle_id and c.in_force join agency a on a.id = c.agency_id"
                + " where a.code in (:agencies) and m.state in"
                + " ('STARTED', 'EXECUTING', 'EVIDENCING', 'IN_REVIEW', 'REVIEWED')"
                + Scope.of(reader).condition;
    }

    private static String count(String condition) {
        return "count(case when " + condition + " then 1 end)";
    }

    private enum Scope {
        AGENCY("agency", "", ""),
        UNITS("units", "ours=true", " and m.unit in (:groups)"),
        MINE("mine", "mine=true", " and m.owner = :reader");

        private final String word;
        private final String list;
        private final String condition;

        Scope(String word, String filter, String condition) {
            this.word = word;
            this.list = Numbers.LIST + filter;
            this.condition = condition;
        }

        static Scope of(Actor reader) {
            if (reader.roles().stream().anyMatch(OF_THE_AGENCY::contains)) {
                return AGENCY;
            }
            return reader.is(Role.UNIT_HEAD) ? UNITS : MINE;
        }
    }
}
