package org.sujarit.server;

import java.io.IOException;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.ContinueResponseTiming;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands between Tomcat's connections and the application and hands a request on when its body is there. Until then it
 * holds no thread, so that however many clients send two bytes and wait, those who send the rest are answered. The
 * application reads as it always did, only that no reading waits for a network any more.
 */
final class WholeBodies implements Adapter {

    /** Why the application is asked to turn the request away without reading it. */
    static final String NO_ROOM = WholeBodies.class.getName() + ".noRoom";

    private static final Logger LOG = LoggerFactory.getLogger(WholeBodies.class);

    /** A place in Tomcat's request for what belongs to it; Tomcat itself uses the first four. */
    private static final int NOTE = 17;

    private final Adapter application;
    private final Room room;

    WholeBodies(Adapter application, Room room) {
        this.application = application;
        this.room = room;
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        leave(request);
        forgetOddLength(request);
        if (!hasBody(request) || isThere(request)) {
            application.service(request, response);
            return;
        }
        request.action(ActionCode.REQ_HOST_ADDR_ATTRIBUTE, request);
        ArrivingBody body = new ArrivingBody(request, room, String.valueOf(request.remoteAddr()));
        if (!body.enters()) {
            request.setAttribute(NO_ROOM, true);
            application.service(request, response);
            request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            return;
        }
        request.setNote(NOTE, body);
        await(request, body);
    }

    private static void await(Request request, ArrivingBody body) {
        if (request.hasExpectation()) {
            request.action(ActionCode.ACK, ContinueResponseTiming.ALWAYS);
        }
        request.setRequestThread(); // or Tomcat would begin to read before this has come to its end
        try {
            request.action(ActionCode.ASYNC_START, ArrivingBody.NOBODY_LISTENS);
            request.action(ActionCode.ASYNC_SETTIMEOUT, body.nextLook());
            request.setReadListener(body);
        } finally {
            request.clearRequestThread();
        }
    }

    /** Something happened at a connection that waits: for the rest of a body, or for the application. */
    @Override
    public boolean asyncDispatch(Request request, Response response, SocketEvent event) throws Exception {
        if (!(request.getNote(NOTE) instanceof ArrivingBody body) || body.isWhole()) {
            return application.asyncDispatch(request, response, event);
        }
        request.setRequestThread();
        try {
            if (!goesOn(request, body, event)) {
                leave(request);
                return false;
            }
            if (body.isWhole()) {
                request.action(ActionCode.ASYNC_DISPATCH, null);
                request.action(ActionCode.ASYNC_DISPATCHED, null);
                handOn(request, response, body);
            }
            return true;
        } finally {
            request.clearRequestThread();
        }
    }

    private static boolean goesOn(Request request, ArrivingBody body, SocketEvent event) {
        if (event == SocketEvent.TIMEOUT && body.comesFastEnough()) {
            request.action(ActionCode.ASYNC_SETTIMEOUT, body.nextLook());
            return true;
        }
        if (event != SocketEvent.OPEN_READ) {
            return false;
        }
        try {
            request.onDataAvailable();
            return !body.isRefused();
        } catch (IOException gone) {
            LOG.debug("a body ended before its end", gone);
            return false;
        }
    }

    private void handOn(Request request, Response response, ArrivingBody body) throws Exception {
        InputBuffer connection = request.getInputBuffer();
        request.setInputBuffer(body.kept());
        try {
            application.service(request, response);
        } finally {
            request.setInputBuffer(connection);
            leave(request);
        }
    }

    private static void leave(Request request) {
        if (request.getNote(NOTE) instanceof ArrivingBody body) {
            body.leave();
            request.setNote(NOTE, null);
        }
    }

    /** Of a length that is none Tomcat has said already that it is refused; asking for it again would be a fault. */
    private static void forgetOddLength(Request request) {
        if (!tellsLength(request)) {
            request.getMimeHeaders().removeHeader("Content-Length");
        }
    }

    /** Also that there is none, which is -1. */
    private static boolean tellsLength(Request request) {
        try {
            return request.getContentLengthLong() >= -1;
        } catch (IllegalArgumentException odd) {
            return false;
        }
    }

    private static boolean hasBody(Request request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    /** As with most forms, which come in one piece with their header. */
    private static boolean isThere(Request request) {
        request.action(ActionCode.AVAILABLE, false);
        long length = request.getContentLengthLong();
        return length > 0 && request.getAvailable() >= length;
    }

    @Override
    public boolean prepare(Request request, Response response) throws Exception {
        return application.prepare(request, response);
    }

    @Override
    public void log(Request request, Response response, long time) {
        application.log(request, response, time);
    }

    @Override
    public void checkRecycled(Request request, Response response) {
        application.checkRecycled(request, response);
    }

    @Override
    public String getDomain() {
        return application.getDomain();
    }
}
