package org.sujarit.access;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Names for questions to the database that search or sort by them, joined to a column that holds an id; whose tables
 * they are is known here only. To show names of a few, {@link People#names} is asked for those.
 */
public final class NameTables {

    private NameTables() {}

    /** @param column that holds user ids */
    public static String joinPerson(String column) {
        return " left join ACT_ID_USER named_person on named_person.ID_ = " + column
                + " left join register_entry named_entry on named_entry.person = " + column;
    }

    /** First and last name of the joined person, also of somebody who is gone; empty where there is none. */
    public static String person() {
        return "coalesce(named_entry.former_name, coalesce(named_person.FIRST_, '') || ' '"
                + " || coalesce(named_person.LAST_, ''))";
    }

    /**
     * Four columns of the joined person, which {@link #fullName} reads; all empty where there is none.
     *
     * @param column that holds user ids
     */
    public static String parts(String column) {
        return "coalesce(" + column + ", ''), case when named_entry.former_name is null"
                + " then coalesce(named_entry.title, '') else '' end, coalesce(named_person.FIRST_, ''),"
                + " coalesce(named_entry.former_name, named_person.LAST_, '')";
    }

    /**
     * As the register calls the person.
     *
     * @param first place of the first of the {@link #parts}
     */
    public static String fullName(ResultSet row, int first) throws SQLException {
        return new RegisterEntry(
                        row.getString(first),
                        row.getString(first + 1),
                        row.getString(first + 2),
                        row.getString(first + 3),
                        "")
                .fullName();
    }

    /**
     * Everybody in a unit, whose {@link #memberParts} are read.
     *
     * @param column that holds group ids
     */
    public static String joinMembers(String column) {
        return " left join ACT_ID_MEMBERSHIP named_member on named_member.GROUP_ID_ = " + column
                + joinPerson("named_member.USER_ID_");
    }

    /** The four {@link #parts} of a joined member. */
    public static String memberParts() {
        return parts("named_member.USER_ID_");
    }

    /** @param column that holds group ids */
    public static String joinUnit(String column) {
        return " left join ACT_ID_GROUP named_unit on named_unit.ID_ = " + column;
    }

    /** Name of the joined unit; empty where there is none. */
    public static String unit() {
        return "coalesce(named_unit.NAME_, '')";
    }
}
