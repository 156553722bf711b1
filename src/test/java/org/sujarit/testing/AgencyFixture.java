package org.sujarit.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.sujarit.access.Accounts;
import org.sujarit.access.Actor;
import org.sujarit.access.People;
import org.sujarit.access.Role;
import org.sujarit.agency.Agencies;
import org.sujarit.agency.Agency;

/** Makes agencies with people, each apart from all others. */
@Component
public class AgencyFixture {

    /** Of everybody. */
    public static final String PASSWORD = "a-good-password";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Agencies agencies;
    private final Accounts accounts;
    private final People people;

    AgencyFixture(Agencies agencies, Accounts accounts, People people) {
        this.agencies = agencies;
        this.accounts = accounts;
        this.people = people;
    }

    /** An agency with two units and one person for each role; staff1 is in the first unit, staff2 in the second. */
    public class TestAgency {

        public final String code = "agency" + COUNT.incrementAndGet();
        public final String unit = code + "Unit1";
        public final String otherUnit = code + "Unit2";

        TestAgency() {
            agencies.save(new Agency(code, "อบต.ทดสอบ " + code, null));
            accounts.agency(code, code);
            accounts.unit(unit, "สำนักปลัด", code);
            accounts.unit(otherUnit, "กองคลัง", code);
            person("officer", Role.ITA_OFFICER, unit);
            person("head", Role.UNIT_HEAD, unit, otherUnit);
            person("staff1", Role.STAFF, unit);
            person("staff2", Role.STAFF, otherUnit);
            person("colleague", Role.STAFF, unit);
            person("reviewer", Role.REVIEWER);
            person("manager", Role.MANAGER);
            person("auditor", Role.AUDITOR);
        }

        /** User id of somebody, as {@code officer}. */
        public String id(String name) {
            return code + name;
        }

        /** Somebody as an actor. */
        public Actor actor(String name) {
            return people.actor(id(name));
        }

        /** One more person, with whatever roles and units. */
        public void person(String name, Role role, String... units) {
            person(name, List.of(role), units);
        }

        /** One more person with several roles, as small agencies have them. */
        public void person(String name, List<Role> roles, String... units) {
            List<String> groups = new ArrayList<>(List.of(units));
            roles.forEach(role -> groups.add(role.group()));
            accounts.person(id(name), name, code, PASSWORD, groups);
            accounts.belongs(id(name), code);
        }

        /** Takes the agency out of what opens by itself, so that other tests are not disturbed. */
        public void retire() {
            AgencyFixture.this.retire(agencies.get(code));
        }
    }

    /** Closes all there are, so that none of them opens by itself. */
    public void retireAll() {
        agencies.findByActiveTrueOrderByName().forEach(this::retire);
    }

    private void retire(Agency agency) {
        agency.retire();
        agencies.save(agency);
    }

    public TestAgency make() {
        return new TestAgency();
    }

    /** User id of an administrator, who belongs to no agency. */
    public String administrator() {
        accounts.person("testadministrator", "", "", PASSWORD, List.of(Role.ADMINISTRATOR.group()));
        return "testadministrator";
    }
}
