package org.sujarit.access.login;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the tries of one subject.
 *
 * @param spread of the failures of an account, those that were free where they came from
 * @param last when a password was last looked at
 * @param refusedSince when the first try since then was told to wait; null where none was
 * @param refusedUntil until when the last of those has to
 * @param entered whether somebody was let in of late
 */
record Past(
        int failures,
        int spread,
        Instant last,
        @Nullable Instant refusedSince,
        @Nullable Instant refusedUntil,
        boolean entered) {

    static final Past NONE = new Past(0, 0, Instant.EPOCH, null, null, false);

    /** The same of whoever failed too long ago. */
    Past forgotten() {
        return new Past(0, 0, Instant.EPOCH, refusedSince, refusedUntil, entered);
    }
}
