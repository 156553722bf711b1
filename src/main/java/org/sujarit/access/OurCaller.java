package org.sujarit.access;

import java.util.List;
import org.camunda.bpm.engine.impl.identity.Authentication;

/**
 * Somebody who comes through our own pages and API, which check for themselves whose things they show: a name on a record
 * stays readable when its bearer has gone to another agency. Who comes by the engine's own ways is no such caller.
 */
public final class OurCaller extends Authentication {

    OurCaller(Actor actor) {
        super(actor.id(), actor.groups(), List.copyOf(actor.agencies()));
    }
}
