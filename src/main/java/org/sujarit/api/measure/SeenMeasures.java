package org.sujarit.api.measure;

import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What of measures the reader has opened since they logged in, by its digest: who passes several at once passes what they
 * have seen. It is kept with the session and nowhere else, as reading writes nothing; without a session nothing was seen.
 */
@Component
public class SeenMeasures {

    private static final String SEEN = SeenMeasures.class.getName();

    /** More than one person looks at before deciding. */
    private static final int MOST = 200;

    /** @param digest of what is shown, or of what it was a moment before */
    public void saw(Long measure, String digest) {
        HttpSession session = session();
        if (session != null) {
            Map<Long, String> seen = seenIn(session);
            if (seen.size() >= MOST) {
                seen.clear();
            }
            seen.put(measure, digest);
            session.setAttribute(SEEN, seen);
        }
    }

    /** Digest of what was seen last; empty when it was not opened. */
    public Optional<String> lastOf(Long measure) {
        HttpSession session = session();
        return session == null
                ? Optional.empty()
                : Optional.ofNullable(seenIn(session).get(measure));
    }

    @SuppressWarnings("unchecked")
    private static Map<Long, String> seenIn(HttpSession session) {
        return session.getAttribute(SEEN) instanceof Map<?, ?> seen
                ? new HashMap<>((Map<Long, String>) seen)
                : new HashMap<>();
    }

    private static @Nullable HttpSession session() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getSession(false)
                : null;
    }
}
