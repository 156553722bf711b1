package org.sujarit.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;

/** What came of a body: a form in memory, anything larger in a file that goes with it. */
final class KeptBody implements InputBuffer {

    private static final int IN_MEMORY = 16 * 1024;
    private static final int PIECE = 8 * 1024;

    private ByteBuffer memory = ByteBuffer.allocate(1024);
    private @Nullable FileChannel file;
    private long size;
    private long left;
    private boolean cut;

    long size() {
        return size;
    }

    void add(ByteBuffer bytes) throws IOException {
        size += bytes.remaining();
        if (file == null && size <= IN_MEMORY) {
            grow(bytes.remaining());
            memory.put(bytes);
        } else {
            write(bytes);
        }
    }

    /** There was more, which nobody can read any more. */
    void cut() {
        cut = true;
    }

    private void grow(int more) {
        if (memory.remaining() < more) {
            ByteBuffer larger = ByteBuffer.allocate(IN_MEMORY);
            larger.put(memory.flip());
            memory = larger;
        }
    }

    private void write(ByteBuffer bytes) throws IOException {
        FileChannel open = file;
        if (open == null) {
            open = opened();
            file = open;
            writeAll(open, memory.flip());
        }
        writeAll(open, bytes);
    }

    /** Nobody else can open it, and it is gone with the process. */
    private static FileChannel opened() throws IOException {
        Path path = Files.createTempFile("sujarit-body", null);
        return FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    private static void writeAll(FileChannel open, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            open.write(bytes);
        }
    }

    /** From now on it is read. */
    void rewind() throws IOException {
        left = size;
        if (file == null) {
            memory.flip();
        } else {
            file.position(0);
            memory = ByteBuffer.allocate(PIECE);
        }
    }

    @Override
    public int doRead(ApplicationBufferHandler reader) throws IOException {
        if (left == 0 && cut) {
            throw new IOException("the body is larger than anything that is kept");
        }
        if (left == 0) {
            return -1;
        }
        if (file != null) {
            memory.clear();
            while (memory.position() == 0) {
                if (file.read(memory) < 0) {
                    throw new IOException("a body that was kept is gone");
                }
            }
            memory.flip();
        }
        int length = memory.remaining();
        left -= length;
        reader.setByteBuffer(memory.duplicate());
        return length;
    }

    @Override
    public int available() {
        return (int) Math.min(left, Integer.MAX_VALUE);
    }

    void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
