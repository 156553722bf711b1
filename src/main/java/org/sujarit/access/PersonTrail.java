package org.sujarit.access;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.sujarit.audit.AuditTrail;

/**
 * The audit of people: one chain for each person and agency, as {@code bongti/people/somchai}, where the auditors of the
 * agency read it; of somebody without an agency it is {@code people/somchai}.
 */
@Component
public class PersonTrail {

    /** Codes of the agencies of a {@code :person}, whoever asks. */
    public static final String AGENCIES = "select TENANT_ID_ from ACT_ID_TENANT_MEMBER where USER_ID_ = :person"
            + " or GROUP_ID_ in (select GROUP_ID_ from ACT_ID_MEMBERSHIP where USER_ID_ = :person)";

    private final JdbcClient jdbc;
    private final AuditTrail trail;

    PersonTrail(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /**
     * Appends an entry in the caller's transaction.
     *
     * @param person user id
     * @param by user id of who did it
     * @param others codes of agencies that it concerns besides the person's own
     */
    public void record(String person, String by, String action, String detail, Collection<String> others) {
        Set<String> agencies = new TreeSet<>(others);
        agencies.addAll(
                jdbc.sql(AGENCIES).param("person", person).query(String.class).list());
        if (agencies.isEmpty()) {
            trail.record("people/" + person, by, action, detail);
        }
        agencies.forEach(agency -> trail.record(agency + "/people/" + person, by, action, detail));
    }
}
