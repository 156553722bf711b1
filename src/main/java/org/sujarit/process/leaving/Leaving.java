package org.sujarit.process.leaving;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.ActingAs;
import org.sujarit.access.FormerIds;
import org.sujarit.access.People;
import org.sujarit.access.Role;
import org.sujarit.refusal.Refused;

/** Lets people, units and agencies go only when nothing waits for them, and gives no id a second time. */
@Component
class Leaving {

    private final OpenWork open;
    private final FormerIds former;
    private final People people;
    private final ActingAs actingAs;
    private final IdentityService identity;

    Leaving(OpenWork open, FormerIds former, People people, ActingAs actingAs, IdentityService identity) {
        this.open = open;
        this.former = former;
        this.people = people;
        this.actingAs = actingAs;
        this.identity = identity;
    }

    @Transactional
    public <T extends @Nullable Object> T person(String id, Supplier<T> deletion) {
        mustBeAllowed();
        open.mustBeNoneOf(id);
        former.keep(FormerIds.Kind.PERSON, id);
        return deletion.get();
    }

    /** A role is not let go at all: the application needs it. */
    @Transactional
    public <T extends @Nullable Object> T unit(String id, Supplier<T> deletion) {
        mustBeAllowed();
        if (!People.rolesOf(List.of(id)).isEmpty()) {
            throw Refused.forbidden("leaving.role", id);
        }
        open.mustBeNoneOfUnit(id);
        former.keep(FormerIds.Kind.UNIT, id);
        return deletion.get();
    }

    /** A unit that belongs to its agency no longer: its people would lose the agency with it. */
    @Transactional
    public <T extends @Nullable Object> T unitFromAgency(String id, Supplier<T> change) {
        mustBeAllowed();
        open.mustBeNoneOfUnit(id);
        return change.get();
    }

    @Transactional
    public <T extends @Nullable Object> T agency(String code, Supplier<T> deletion) {
        mustBeAllowed();
        open.mustBeNoneOfAgency(code);
        return deletion.get();
    }

    /** A new account gets an id that nobody had; an account that is there stays the one it is. */
    void saved(UserEntity account) {
        if (account.getRevision() == 0) {
            former.mustBeNew(FormerIds.Kind.PERSON, account.getId());
            return;
        }
        UserEntity kept = (UserEntity) actingAs.lookUp(
                () -> identity.createUserQuery().userId(account.getId()).singleResult());
        // Saved under somebody else's id, it would take that account's place, password and all.
        if (kept != null && !Objects.equals(kept.getPassword(), account.getPassword())) {
            throw Refused.forbidden("identity.id.fixed", account.getId());
        }
    }

    void newUnit(String id) {
        former.mustBeNew(FormerIds.Kind.UNIT, id);
    }

    /** Whoever may not do it is not told what waits there either. */
    private void mustBeAllowed() {
        Optional<String> person = actingAs.person();
        if (person.isPresent() && !people.actor(person.get()).is(Role.ADMINISTRATOR)) {
            throw Refused.forbidden("access.role");
        }
    }
}
