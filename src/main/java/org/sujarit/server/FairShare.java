package org.sujarit.server;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.http.HttpHeaders;

/**
 * Leaves nobody more than a share of the threads, or whoever reads answers slowly would take them all. The address is
 * what a trusted proxy says it is. One that is this machine's own is a proxy that says nothing, behind which everybody is.
 */
final class FairShare extends ValveBase {

    private static final String SECONDS = "5";

    private final int share;
    private final ConcurrentMap<String, Integer> underWay = new ConcurrentHashMap<>();

    /** @param share requests that may be under way from one address */
    FairShare(int share) {
        super(true); // does not mind who answers later
        this.share = share;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        String source = request.getRemoteAddr();
        if (request.getCoyoteRequest().getAttribute(WholeBodies.NO_ROOM) != null) {
            turnAway(response);
            return;
        }
        int now = underWay.merge(source, 1, Integer::sum);
        try {
            if (now > share && !InetAddress.getByName(source).isLoopbackAddress()) {
                turnAway(response);
            } else {
                getNext().invoke(request, response);
            }
        } finally {
            underWay.computeIfPresent(source, (one, count) -> count == 1 ? null : count - 1);
        }
    }

    private static void turnAway(Response response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
