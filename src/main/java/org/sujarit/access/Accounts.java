package org.sujarit.access;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes people, units and agencies in the engine's identity tables; what exists is left as it is. */
@Component
public class Accounts {

    private final IdentityService identity;

    public Accounts(IdentityService identity) {
        this.identity = identity;
    }

    /** An agency as the engine knows it: a tenant. */
    @Transactional
    public void agency(String code, String name) {
        if (identity.createTenantQuery().tenantId(code).count() == 0) {
            var tenant = identity.newTenant(code);
            tenant.setName(name);
            identity.saveTenant(tenant);
        }
    }

    /**
     * A unit of an agency; whoever joins it belongs to the agency.
     *
     * @return false when there is a group with that id already
     */
    @Transactional
    public boolean unit(String id, String name, String agency) {
        if (identity.createGroupQuery().groupId(id).count() > 0) {
            return false;
        }
        Group unit = identity.newGroup(id);
        unit.setName(name);
        unit.setType(People.UNIT);
        identity.saveGroup(unit);
        identity.createTenantGroupMembership(agency, id);
        return true;
    }

    /** A person with a password, and the groups (roles and units) the person is in: all of it or nothing. */
    @Transactional
    public void person(String id, String firstName, String lastName, String password, List<String> groups) {
        if (identity.createUserQuery().userId(id).count() > 0) {
            return;
        }
        User user = identity.newUser(id);
        user.setFirstName(firstName);
        user.setLastName(lastName);
        user.setPassword(password);
        identity.saveUser(user);
        groups.forEach(group -> identity.createMembership(id, group));
    }

    /** Whether anybody could make people, units and agencies. */
    @Transactional(readOnly = true)
    public boolean hasAdministrator() {
        return identity.createUserQuery()
                        .memberOfGroup(Role.ADMINISTRATOR.group())
                        .count()
                > 0;
    }

    /** Makes somebody administrator where nobody is, or nobody could ever make people, units and agencies. */
    @Transactional
    public void administrator(String person) {
        if (!hasAdministrator()) {
            identity.createMembership(person, Role.ADMINISTRATOR.group());
        }
    }

    /** Lets a person who is in none of its units, as the head of the agency, belong to it. */
    @Transactional
    public void belongs(String person, String agency) {
        boolean already =
                identity.createTenantQuery().tenantId(agency).userMember(person).count() > 0;
        if (!already) {
            identity.createTenantUserMembership(agency, person);
        }
    }
}
