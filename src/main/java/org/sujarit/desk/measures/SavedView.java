package org.sujarit.desk.measures;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** What somebody asks of the list of measures, kept under a name. */
@Entity
class SavedView {

    /** Longest name, in characters. */
    static final int NAME = 100;

    /** As many as somebody finds their way among. */
    static final int MOST = 20;

    @Id
    @GeneratedValue
    private Long id;

    @SuppressWarnings("UnusedVariable") // only queries read it
    private String person;

    private String name;
    private String query;

    protected SavedView() {}

    SavedView(String person, String name, Wanted wanted) {
        this.person = person;
        this.name = name;
        this.query = wanted.query();
    }

    void asks(Wanted wanted) {
        query = wanted.query();
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** What stands behind the question mark of the list's address. */
    public String query() {
        return query;
    }
}
