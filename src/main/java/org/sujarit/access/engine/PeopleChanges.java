package org.sujarit.access.engine;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.sujarit.access.ActingAs;
import org.sujarit.access.PeopleRegister;
import org.sujarit.access.PersonTrail;
import org.sujarit.access.RegisterEntry;
import org.sujarit.access.register.BroughtRoles;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Reasons;

/** What follows from a change of people, in its transaction: an entry of the audit, and the end of sessions. */
@Component
class PeopleChanges {

    private final JdbcClient jdbc;
    private final ActingAs actingAs;
    private final PersonTrail trail;
    private final OpenLogins logins;
    private final PeopleRegister register;
    private final BroughtRoles roles;

    PeopleChanges(
            JdbcClient jdbc,
            ActingAs actingAs,
            PersonTrail trail,
            OpenLogins logins,
            PeopleRegister register,
            BroughtRoles roles) {
        this.roles = roles;
        this.jdbc = jdbc;
        this.actingAs = actingAs;
        this.trail = trail;
        this.logins = logins;
        this.register = register;
    }

    /** Whether that is the name on the register; the engine keeps a missing part as null, and its web apps send "". */
    boolean isCalled(String person, @Nullable String firstName, @Nullable String lastName) {
        RegisterEntry kept = register.get(person);
        return kept.firstName().equals(Objects.requireNonNullElse(firstName, ""))
                && kept.lastName().equals(Objects.requireNonNullElse(lastName, ""));
    }

    /** @throws Refused when somebody gives another name than the register takes */
    void mustBeAName(@Nullable String firstName, @Nullable String lastName) {
        RegisterEntry.mustBeAName(firstName, lastName, actingAs.person().isPresent());
    }

    /** @throws Refused when it has characters that nobody sees, or is longer than what is kept */
    void mustBeReadable(String field, @Nullable String text) {
        Reasons reasons = new Reasons();
        reasons.plain(field, text);
        reasons.longest(field, text, Longest.NAME);
        reasons.refuseIfAny();
    }

    void made(String person) {
        note(person, "person-made", "", Set.of());
    }

    void renamed(String person) {
        note(person, "person-renamed", "", Set.of());
    }

    void passwordSet(String person) {
        logins.endOthersOf(person);
        note(person, "password-changed", "", Set.of());
    }

    /** While the account is still there. */
    void leaves(String person) {
        register.leaves(person);
        roles.goes(person);
    }

    void deleted(String person) {
        logins.endOthersOf(person);
        note(person, "person-deleted", "", Set.of());
    }

    void joined(String person, String group) {
        Set<String> agencies = agenciesOf(group);
        note(person, "group-joined", group, agencies);
        roles.joins(person, group, agencies);
    }

    void left(String person, String group) {
        Set<String> agencies = agenciesOf(group);
        note(person, "group-left", group, agencies);
        roles.leaves(person, group, agencies);
    }

    void joinedAgency(String person, String agency) {
        note(person, "agency-joined", agency, Set.of(agency));
        roles.joins(person, null, Set.of(agency));
    }

    void leftAgency(String person, String agency) {
        note(person, "agency-left", agency, Set.of(agency));
        roles.leaves(person, null, Set.of(agency));
    }

    /** What the installation sets up itself is no change that anybody made. */
    private void note(String person, String action, String detail, Set<String> agencies) {
        actingAs.person().ifPresent(by -> trail.record(person, by, action, detail, agencies));
    }

    private Set<String> agenciesOf(String group) {
        return Set.copyOf(jdbc.sql("select TENANT_ID_ from ACT_ID_TENANT_MEMBER where GROUP_ID_ = ?")
                .param(group)
                .query(String.class)
                .list());
    }
}
