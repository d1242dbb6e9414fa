package dev.rung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What is said when there is no connection to be had, or the user may not do something. */
class ConnectingTest {

    private final PGSimpleDataSource database = Databases.create();

    private static Migrations migrations(PGSimpleDataSource dataSource) {
        return Migrations.using(dataSource, Settings.DEFAULT, TestRegistry.ofTables(1));
    }

    @Test
    void anUnknownHostIsNamed() {
        var nowhere = new PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://nohost.invalid/cars");
        nowhere.setUser("ann");
        assertThatThrownBy(() -> migrations(nowhere).status())
                .isInstanceOf(ConnectionException.class)
                .hasMessage("""
                        the database cannot be reached: The connection attempt failed. (unknown host nohost.invalid)
                          fix: `db.url` of the environment, the server, or the network between""");
    }

    @Test
    void aMissingPasswordIsAskedFor() {
        var refusing = new PGSimpleDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                throw new SQLException(
                        "The server requested SCRAM-based authentication, but no password was provided.", "08004");
            }
        };
        assertThatThrownBy(() -> migrations(refusing).status())
                .isInstanceOf(ConnectionException.class)
                .hasMessageStartingWith("the database asks for a password, and there is none")
                .hasMessageEndingWith("fix: `db.password` of the environment, or `db.password-file`");
    }

    @Test
    void whoMayNotReadTheHistoryIsToldWhichRightIsMissing() {
        migrations(database).run(Target.head());
        Databases.execute(database, "drop role if exists onlooker; create role onlooker login");
        database.setUser("onlooker");
        assertThatThrownBy(() -> migrations(database).status())
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("permission denied for table rung_history")
                .hasMessageContaining("fix: `grant select on rung_history to …`");
        database.setUser("postgres");
        Databases.execute(database, "grant select on rung_history to onlooker");
        database.setUser("onlooker");
        assertThat(migrations(database).status().migrations()).hasSize(1);
        assertThat(migrations(database).isAtHead()).isTrue();
        database.setUser("postgres");
        Databases.execute(database, "drop owned by onlooker; drop role onlooker");
    }

    @Test
    void aStatementTimeoutIsToBeRaised() {
        var registry = new TestRegistry().with(1, "set local statement_timeout = 50; select pg_sleep(60)", "select 1");
        assertThatThrownBy(() -> Migrations.using(database, Settings.DEFAULT, registry).run(Target.head()))
                .isInstanceOf(FailedMigrationException.class)
                .hasMessageContaining("canceling statement due to statement timeout")
                .hasMessageContaining("fix: give it more time, with `set local statement_timeout = 0`");
    }
}
