package org.sujarit.server;

import jakarta.servlet.ReadListener;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.AsyncContextCallback;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.util.unit.DataSize;

/** The body of one request while it comes in: takes what is there whenever there is something, and keeps it. */
final class ArrivingBody implements ReadListener, ApplicationBufferHandler {

    static final AsyncContextCallback NOBODY_LISTENS = new NobodyListens();

    /** Milliseconds in which nothing is asked of a client, and between two looks at how fast it sends afterwards. */
    private static final long PATIENCE = TimeUnit.SECONDS.toMillis(10);

    /** Bytes a second that a client must send on the average: a tenth of the slowest mobile network there is. */
    private static final long SLOWEST = 2048;

    /** More than the application takes of anything; what comes after it is read, as it must be, but not kept. */
    private static final long KEPT = DataSize.ofMegabytes(32).toBytes();

    /** A client that was refused gets its reason only if its body is read to its end; this long nobody is listened to. */
    private static final long LARGEST = DataSize.ofMegabytes(200).toBytes();

    private final Request request;
    private final Room room;
    private final String source;
    private final KeptBody kept = new KeptBody();
    private final long began = System.nanoTime();
    private ByteBuffer read = ApplicationBufferHandler.EMPTY_BUFFER;
    private long received;
    private boolean inside;
    private boolean refused;
    private boolean whole;

    ArrivingBody(Request request, Room room, String source) {
        this.request = request;
        this.room = room;
        this.source = source;
    }

    /** Whether there is room for one more. */
    boolean enters() {
        inside = room.enter(source);
        return inside;
    }

    /** Gives up its place and what it kept. */
    void leave() {
        if (inside) {
            inside = false;
            room.leave(source, kept.size());
            kept.close();
        }
    }

    @Override
    public void onDataAvailable() throws IOException {
        int length = 0;
        // Whether there is more is not asked past the end: what comes next belongs to another request.
        while (length >= 0 && !refused && !request.isFinished() && request.isReady()) {
            length = request.doRead(this);
            keep(read);
            read = ApplicationBufferHandler.EMPTY_BUFFER;
        }
        whole = !refused && request.isFinished();
        if (whole) {
            kept.rewind();
        }
    }

    private void keep(ByteBuffer bytes) throws IOException {
        int length = bytes.remaining();
        received += length;
        if (received > KEPT) {
            kept.cut();
            refused = received > LARGEST;
        } else if (room.take(source, length)) {
            kept.add(bytes);
        } else {
            refused = true;
        }
    }

    boolean isWhole() {
        return whole;
    }

    /** Whether there is no room for all of it. */
    boolean isRefused() {
        return refused;
    }

    /** What was read, from its beginning. */
    InputBuffer kept() {
        return kept;
    }

    boolean comesFastEnough() {
        return received >= SLOWEST * TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
    }

    /** When to look again whether it does, in milliseconds since it began. */
    Long nextLook() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began) + PATIENCE;
    }

    /** Told by {@link #onDataAvailable} already. */
    @Override
    public void onAllDataRead() {}

    @Override
    public void onError(Throwable gone) {
        refused = true;
    }

    @Override
    public void setByteBuffer(ByteBuffer buffer) {
        read = buffer;
    }

    @Override
    public ByteBuffer getByteBuffer() {
        return read;
    }

    /** Nobody asks for it: what is read comes in a buffer of Tomcat's own. */
    @Override
    public void expand(int size) {}

    private static final class NobodyListens implements AsyncContextCallback {

        @Override
        public void fireOnComplete() {}

        @Override
        public boolean isAvailable() {
            return true;
        }

        @Override
        public void incrementInProgressAsyncCount() {}

        @Override
        public void decrementInProgressAsyncCount() {}
    }
}
