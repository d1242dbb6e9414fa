package dev.rung.junit;

import dev.rung.Environment;
import dev.rung.Migrations;
import dev.rung.spi.Registry;
import dev.rung.verify.ScratchServer;
import java.sql.SQLException;
import java.util.Deque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** All databases of the tests of one environment. As many exist as tests run at once. */
final class DatabasePool implements AutoCloseable {

    private static final int AHEAD = 2;
    private static final long PATIENCE_SECONDS = 30;

    private final ScratchServer server;
    private final Registry registry;
    private final Templates templates;
    private final Map<Kind, Deque<TestDatabase>> idle = new ConcurrentHashMap<>();
    private final Map<Long, Baseline> baselines = new ConcurrentHashMap<>();
    private final Map<Long, Deque<Future<Clone>>> ahead = new ConcurrentHashMap<>();
    private final Queue<Clone> clones = new ConcurrentLinkedQueue<>();
    private final ExecutorService background = Executors.newFixedThreadPool(AHEAD, DatabasePool::daemon);

    /** Databases that are as good as each other. */
    record Kind(long version, Isolation isolation) {}

    DatabasePool(Environment environment) {
        this.registry = Migrations.in(environment).registry();
        this.server = new ScratchServer(environment);
        this.templates = new Templates(server);
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "rung-junit");
        thread.setDaemon(true);
        return thread;
    }

    /** A database that no other test has. */
    TestDatabase take(Kind kind) {
        var waiting = idle(kind).poll();
        return waiting != null ? waiting : make(kind.isolation(), version(kind));
    }

    void giveBack(Kind kind, TestDatabase database) {
        if (kind.isolation() == Isolation.CLONE) {
            background.execute(() -> drop(database.cloned()));
        } else {
            idle(kind).push(database);
        }
    }

    private Deque<TestDatabase> idle(Kind kind) {
        return idle.computeIfAbsent(kind, first -> new ConcurrentLinkedDeque<>());
    }

    private long version(Kind kind) {
        return kind.version() == MigratedDatabase.HEAD ? registry.headVersion() : kind.version();
    }

    private TestDatabase make(Isolation isolation, long version) {
        return switch (isolation) {
            case RESET -> {
                var clone = clone(version);
                yield new ResetDatabase(clone, baselines.computeIfAbsent(version, first -> baseline(clone)));
            }
            case TRANSACTION -> new TransactionDatabase(clone(version));
            case CLONE -> new CloneDatabase(cloneAhead(version));
            case MIGRATE -> new MigrateDatabase(clone(irreversible(version)), irreversible(version), version);
        };
    }

    private Clone clone(long version) {
        var clone = new Clone(server, templates.key(version));
        clones.add(clone);
        return clone;
    }

    /** A clone that was made while other tests ran, or else now. */
    private Clone cloneAhead(long version) {
        var queue = ahead.computeIfAbsent(version, first -> new ConcurrentLinkedDeque<>());
        var next = queue.poll();
        var clone = next == null ? clone(version) : finished(next);
        while (queue.size() < AHEAD) {
            queue.add(background.submit(() -> cloneAndConnect(version)));
        }
        return clone;
    }

    /** The first connection to a database is slow, since PostgreSQL collects what it has to know of the catalog. */
    private Clone cloneAndConnect(long version) throws SQLException {
        var clone = clone(version);
        clone.open().close();
        return clone;
    }

    private static Clone finished(Future<Clone> clone) {
        try {
            return clone.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ExtensionConfigurationException("interrupted while a database for a test was made", e);
        }
    }

    private Baseline baseline(Clone clone) {
        try (var connection = clone.environment().dataSource().getConnection()) {
            return Baseline.read(connection);
        } catch (SQLException e) {
            throw server.explained(e);
        }
    }

    /** The newest version up to this one that has no way down, or 0. */
    private long irreversible(long version) {
        return registry.entries().stream()
                .filter(entry -> entry.version() <= version && entry.irreversible() != null)
                .mapToLong(Registry.Entry::version)
                .max()
                .orElse(0);
    }

    private void drop(Clone clone) {
        if (clones.remove(clone)) {
            clone.drop();
        }
    }

    /** Drops what is left. What is not dropped here, because the process is killed, the next run sweeps away. */
    @Override
    public void close() throws Exception {
        background.shutdown();
        background.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        clones.forEach(this::drop);
        server.close();
    }
}
