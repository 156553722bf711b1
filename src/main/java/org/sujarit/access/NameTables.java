package org.sujarit.access;

/**
 * Names for questions to the database that search or sort by them, joined to a column that holds an id; whose tables
 * they are is known here only. To show names, {@link People#names} is asked for those that are shown.
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

    /** @param column that holds group ids */
    public static String joinUnit(String column) {
        return " left join ACT_ID_GROUP named_unit on named_unit.ID_ = " + column;
    }

    /** Name of the joined unit; empty where there is none. */
    public static String unit() {
        return "coalesce(named_unit.NAME_, '')";
    }
}
