package org.sujarit.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the engine know on whose behalf the current thread works. */
@Component
public class ActingAs {

    private final IdentityService identity;

    ActingAs(IdentityService identity) {
        this.identity = identity;
    }

    public void begin(Actor actor) {
        identity.setAuthentication(new OurCaller(actor));
    }

    public void end() {
        identity.clearAuthentication();
    }

    /** The person of this thread if it is that one and the engine knows their groups, as it does after {@link #begin}. */
    public Optional<Actor> already(String userId) {
        Authentication person = identity.getCurrentAuthentication();
        if (person == null || !userId.equals(person.getUserId()) || person.getGroupIds() == null) {
            return Optional.empty();
        }
        List<String> groups = person.getGroupIds();
        Set<String> agencies = person.getTenantIds() == null ? Set.of() : Set.copyOf(person.getTenantIds());
        return Optional.of(new Actor(userId, People.rolesOf(groups), groups, agencies));
    }

    /** The person of this thread goes on with the rights that the database tells now. */
    void renew(Actor person) {
        boolean ours = identity.getCurrentAuthentication() instanceof OurCaller;
        identity.setAuthentication(
                ours
                        ? new OurCaller(person)
                        : new Authentication(person.id(), person.groups(), List.copyOf(person.agencies())));
    }

    /** Does something as that person, with that person's rights and no more. */
    public <T extends @Nullable Object> T call(Actor actor, Supplier<T> work) {
        begin(actor);
        try {
            return work.get();
        } finally {
            end();
        }
    }

    /** Does something as that person, with that person's rights and no more. */
    public void run(Actor actor, Runnable work) {
        begin(actor);
        try {
            work.run();
        } finally {
            end();
        }
    }

    /**
     * Looks something up for ourselves, whatever the person of this thread may see. Only for lookups behind a check of
     * our own; what is found must not be shown as it is.
     */
    public <T extends @Nullable Object> T lookUp(Supplier<T> lookup) {
        Authentication person = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return lookup.get();
        } finally {
            if (person != null) {
                identity.setAuthentication(person);
            }
        }
    }

    /** User id of the person of this thread; empty where the application itself acts. */
    public Optional<String> person() {
        return Optional.ofNullable(identity.getCurrentAuthentication()).map(Authentication::getUserId);
    }

    /** Whether the person of this thread belongs to that agency; where no person acts, the application itself does. */
    public boolean belongsTo(@Nullable String agency) {
        Authentication person = identity.getCurrentAuthentication();
        return person == null || (agency != null && person.getTenantIds().contains(agency));
    }
}
