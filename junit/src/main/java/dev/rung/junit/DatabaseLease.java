package dev.rung.junit;

import dev.rung.Environment;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * A migrated database that is lent to tests by something other than {@link MigratedDatabase} alone: by a framework whose application outlives
 * a test. Tests that share it run one after another.
 */
public final class DatabaseLease implements AutoCloseable {

    /** They end with the process: what is left of their databases the next run sweeps away. */
    private static final Map<String, DatabasePool> POOLS = new ConcurrentHashMap<>();

    private final Lease lease;

    private DatabaseLease(Lease lease) {
        this.lease = lease;
    }

    /**
     * Takes a database that nobody else has.
     *
     * @param environment the environment that names the server
     * @param version the version that it is at, or {@link MigratedDatabase#HEAD}
     * @param isolation what {@link #end()} takes back, and how
     * @return the database
     * @throws dev.rung.ConfigurationException when the environment or the registry cannot be used
     */
    public static DatabaseLease take(String environment, long version, Isolation isolation) {
        var pool = POOLS.computeIfAbsent(environment, name -> new DatabasePool(Environment.load(name)));
        return new DatabaseLease(
                Lease.shared(pool, new DatabasePool.Kind(version, isolation), "a lease of " + environment));
    }

    /** Waits until it is a test's turn, and makes the database ready for it. */
    public void begin() {
        lease.begin();
    }

    /** Takes back what the test did, and lets the next one begin. */
    public void end() {
        lease.end();
    }

    /**
     * What connects to the database.
     *
     * @return a data source without a pool
     */
    public DataSource dataSource() {
        return lease.dataSource();
    }

    /**
     * The environment of the database.
     *
     * @return its address and its settings
     */
    public Environment environment() {
        return lease.environment();
    }

    /** Gives the database back. */
    @Override
    public void close() {
        lease.close();
    }

    Lease lease() {
        return lease;
    }
}
