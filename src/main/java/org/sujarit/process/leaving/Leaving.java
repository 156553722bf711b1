package org.sujarit.process.leaving;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.ActingAs;
import org.sujarit.access.FormerIds;
import org.sujarit.access.People;
import org.sujarit.access.Role;
import org.sujarit.refusal.Refused;

/** Lets people, units and agencies go only when nothing waits for them, and keeps their ids from being given again. */
@Component
class Leaving {

    private final OpenWork open;
    private final LastOfficers officers;
    private final FormerIds former;
    private final People people;
    private final ActingAs actingAs;

    Leaving(OpenWork open, LastOfficers officers, FormerIds former, People people, ActingAs actingAs) {
        this.open = open;
        this.officers = officers;
        this.former = former;
        this.people = people;
        this.actingAs = actingAs;
    }

    @Transactional
    public <T extends @Nullable Object> T person(String id, Supplier<T> deletion) {
        mustBeAllowed();
        open.mustBeNoneOf(id);
        officers.mustRemainWithout(id);
        former.keep(FormerIds.Kind.PERSON, id);
        return deletion.get();
    }

    /** A role is not let go at all: the application needs it. */
    @Transactional
    public <T extends @Nullable Object> T unit(String id, Supplier<T> deletion) {
        mustBeAllowed();
        if (Role.isOne(id)) {
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

    /** Whoever may not do it is not told what waits there either. */
    private void mustBeAllowed() {
        Optional<String> person = actingAs.person();
        if (person.isPresent() && !people.actor(person.get()).is(Role.ADMINISTRATOR)) {
            throw Refused.forbidden("access.role");
        }
    }
}
