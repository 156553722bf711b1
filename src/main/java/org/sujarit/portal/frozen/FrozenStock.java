package org.sujarit.portal.frozen;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was frozen on this node, until memory is short: what was asked for longest ago goes first. */
@Component
class FrozenStock {

    /** Of the memory there is. */
    private static final int SHARE = 16;

    /** What an answer takes besides its bytes. */
    private static final int FRAME = 2_000;

    private final long room;
    private final Map<Key, Kept> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long taken;

    FrozenStock() {
        this(Runtime.getRuntime().maxMemory() / SHARE);
    }

    /** @param room bytes */
    FrozenStock(long room) {
        this.room = room;
    }

    /**
     * @param secure whether it was asked for by TLS, which is guarded by a header more
     */
    record Key(String path, boolean english, boolean secure) {}

    private record Kept(PublishedYear year, Frozen frozen) {

        long weight() {
            return frozen.weight() + FRAME;
        }
    }

    /** Null when there is none, or when it was made while something else was published. */
    synchronized @Nullable Frozen find(Key key, PublishedYear year) {
        Kept found = kept.get(key);
        return found != null && found.year().equals(year) ? found.frozen() : null;
    }

    synchronized void keep(Key key, PublishedYear year, Frozen frozen) {
        Kept now = new Kept(year, frozen);
        if (now.weight() > room) {
            return;
        }
        Kept before = kept.put(key, now);
        taken += now.weight() - (before == null ? 0 : before.weight());
        for (Iterator<Kept> oldest = kept.values().iterator(); taken > room; ) {
            taken -= oldest.next().weight();
            oldest.remove();
        }
    }
}
