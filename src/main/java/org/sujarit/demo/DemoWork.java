package org.sujarit.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.sujarit.access.ActingAs;
import org.sujarit.access.Actor;
import org.sujarit.access.People;
import org.sujarit.process.work.Work;
import org.sujarit.refusal.Refused;

/** Finishes tasks as people of the demonstration, who try again as people do. */
@Component
class DemoWork {

    private static final int ATTEMPTS = 5;

    private final Work work;
    private final People people;
    private final ActingAs actingAs;

    DemoWork(Work work, People people, ActingAs actingAs) {
        this.work = work;
        this.people = people;
        this.actingAs = actingAs;
    }

    /** Whether it was done; false when somebody was first. */
    boolean finish(Work.Open task, String person, Supplier<JsonNode> body) {
        for (int attempt = 1; ; attempt++) {
            try {
                Actor actor = people.actor(person);
                JsonNode typed = body.get();
                actingAs.run(actor, () -> work.finish(task.id(), typed, actor));
                return true;
            } catch (Refused refused) {
                if (refused.kind() == Refused.Kind.INVALID) {
                    throw refused;
                }
                return false; // somebody was first; whoever calls looks again
            } catch (RuntimeException busy) {
                // The engine's jobs run beside us and may have had the same process in hand; a person would try again.
                if (attempt == ATTEMPTS) {
                    throw busy;
                }
            }
        }
    }
}
