package dev.rung;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between a client and the server: counts round trips, and can cut the connection. */
final class Proxy implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int target;
    private final AtomicInteger answers = new AtomicInteger();
    private final int cutAfter;
    private final boolean delivered;
    private volatile boolean asking;

    /** Cuts each connection after so many bursts from the client; 0 for never. */
    Proxy(int target, int cutAfter) throws IOException {
        this(target, cutAfter, false);
    }

    /** The same; the last burst may be delivered, so that the server does what the client never hears of. */
    Proxy(int target, int cutAfter, boolean delivered) throws IOException {
        this.target = target;
        this.cutAfter = cutAfter;
        this.delivered = delivered;
        daemon(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** How often the client waited for the server: changes from sending to receiving. */
    int roundTrips() {
        return answers.get();
    }

    private void accept() {
        try {
            while (true) {
                var client = socket.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), target);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                daemon(() -> pump(client, server, true));
                daemon(() -> pump(server, client, false));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void pump(Socket from, Socket to, boolean question) {
        int bursts = 0;
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            var buffer = new byte[1 << 16];
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                if (question) {
                    asking = true;
                    if (++bursts == cutAfter) {
                        if (delivered) {
                            out.write(buffer, 0, length);
                            out.flush();
                        }
                        from.close();
                        to.close();
                        return;
                    }
                } else if (asking) {
                    asking = false;
                    answers.incrementAndGet();
                }
                out.write(buffer, 0, length);
                out.flush();
            }
        } catch (IOException cut) {
            // the other side has gone
        }
    }

    private static void daemon(Runnable task) {
        var thread = new Thread(task, "proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
