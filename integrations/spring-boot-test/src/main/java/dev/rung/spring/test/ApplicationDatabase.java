package dev.rung.spring.test;

import dev.rung.junit.DatabaseLease;
import dev.rung.junit.Isolation;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** The database that an application has, of which each test has a turn. With {@link Isolation#CLONE} each turn has another one. */
final class ApplicationDatabase implements AutoCloseable {

    static final String NAME = "dev.rung.spring.test.database";

    private final String environment;
    private final long version;
    private final Isolation isolation;
    private DatabaseLease lease;
    private boolean isUsed;

    ApplicationDatabase(String environment, long version, Isolation isolation) {
        this.environment = environment;
        this.version = version;
        this.isolation = isolation;
        this.lease = DatabaseLease.take(environment, version, isolation);
    }

    synchronized DatabaseLease lease() {
        return lease;
    }

    /** Waits until it is the turn of a test. */
    void begin() {
        renew().begin();
    }

    private synchronized DatabaseLease renew() {
        if (isolation == Isolation.CLONE && isUsed) {
            lease.close();
            lease = DatabaseLease.take(environment, version, isolation);
        }
        isUsed = true;
        return lease;
    }

    void end() {
        lease().end();
    }

    @Override
    public void close() {
        lease().close();
    }

    /** What connects to the database that the application has at the time. */
    DataSource dataSource() {
        return new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return lease().dataSource().getConnection();
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                throw new SQLFeatureNotSupportedException(
                        "the database of a test is opened as the user of its environment");
            }
        };
    }
}
