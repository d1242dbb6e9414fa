package dev.rung.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.rung.Environment;
import dev.rung.Migrations;
import dev.rung.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The annotation as its users meet it: classes of tests that are run by JUnit itself. */
class MigratedDatabaseTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                EveryType.class,
                Resetting.class,
                RollingBack.class,
                Cloning.class,
                Migrating.class,
                OneInstance.class,
                BeforeAllOfThem.class,
                InParallel.class,
                SharedInParallel.class,
                AtAVersion.class,
                NobodyAsks.class
            })
    void keepsTestsApart(Class<?> tests) {
        var results = run(tests);
        results.testEvents().assertThatEvents().isNotEmpty();
        assertThat(failures(results)).isEmpty();
    }

    @Test
    void refusesToCommitWhatIsToBeRolledBack() {
        assertThat(failures(run(Committing.class)))
                .hasSize(2)
                .allSatisfy((test, message) -> assertThat(message)
                        .startsWith(
                                "the code under test commits, and this test is to be rolled back as one transaction"));
    }

    @Test
    void refusesWhatCannotBeRolledBack() {
        assertThat(failures(run(Uninjectable.class)).values())
                .first()
                .asString()
                .contains("`Migrations` opens connections of its own, and commits");
    }

    @Test
    void keepsTheDatabaseOfAFailedTest() throws SQLException {
        var results = run(Failing.class);
        assertThat(results.testEvents().failed().count()).isEqualTo(2);
        var lines = results.allEvents().reportingEntryPublished().stream()
                .map(event -> event.getRequiredPayload(org.junit.platform.engine.reporting.ReportEntry.class)
                        .getKeyValuePairs()
                        .get("rung.database"))
                .toList();
        assertThat(lines).hasSize(2).allSatisfy(line -> {
            assertThat(line).matches("psql -U shop 'postgresql://127.0.0.1:\\d+/rung_kept_\\w+'");
            var name = line.replaceAll(".*/(\\w+)'", "$1");
            try (var connection =
                    Environment.load("test").database(name).dataSource().getConnection()) {
                assertThat(Rows.one(connection, "select what from log")).isEqualTo("evidence");
            }
        });
    }

    @Test
    void namesTheFixWhenTheUserMayNotMakeDatabases() throws SQLException {
        superuser("alter role shop nocreatedb");
        try {
            assertThat(failures(run(Cloning.class)).values())
                    .isNotEmpty()
                    .allSatisfy(message -> assertThat(message)
                            .contains(
                                    "the user of `test` may not make databases to try things in: ERROR: permission denied")
                            .contains("alter role … createdb"));
        } finally {
            superuser("alter role shop createdb");
        }
    }

    private static void superuser(String sql) throws SQLException {
        var server = Environment.load("test").database("postgres");
        try (var connection = java.sql.DriverManager.getConnection(server.url(), "postgres", server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static EngineExecutionResults run(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "4")
                .execute();
    }

    private static Map<String, String> failures(EngineExecutionResults results) {
        var failures = new ConcurrentHashMap<String, String>();
        results.allEvents().finished().failed().stream()
                .forEach(event -> failures.put(
                        event.getTestDescriptor().getDisplayName(),
                        String.valueOf(event.getRequiredPayload(org.junit.platform.engine.TestExecutionResult.class)
                                .getThrowable()
                                .map(Throwable::getMessage)
                                .orElse(""))));
        return failures;
    }

    private static void note(DataSource dataSource, String what) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            note(connection, what);
        }
    }

    private static void note(Connection connection, String what) throws SQLException {
        try (var statement = connection.prepareStatement("insert into log (what) values (?)")) {
            statement.setString(1, what);
            statement.execute();
        }
    }

    private static int notes(DataSource dataSource) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return Integer.parseInt(Rows.one(connection, "select count(*) from log"));
        }
    }

    @MigratedDatabase
    static class EveryType {

        @Test
        void isTheSameDatabase(
                DataSource dataSource,
                Connection connection,
                DSLContext db,
                Migrations migrations,
                Environment environment)
                throws SQLException {
            note(connection, "a");
            assertThat(notes(dataSource)).isEqualTo(1);
            assertThat(db.fetchValue("select what from log")).isEqualTo("a");
            assertThat(notes(environment.dataSource())).isEqualTo(1);
            assertThat(migrations.isAtHead()).isTrue();
            assertThat(environment.name()).isEqualTo("test");
            assertThat(connection.unwrap(org.postgresql.PGConnection.class)).isNotNull();
        }
    }

    @MigratedDatabase
    static class Resetting extends Noting {

        private final DataSource injected;

        Resetting(DataSource injected) {
            this.injected = injected;
        }

        @Nested
        class Inside {
            @BeforeEach
            void noteMore(Connection connection) throws SQLException {
                note(connection, "inside");
            }

            @Test
            void seesBothNotes(DSLContext db) throws SQLException {
                assertThat(db.fetchCount(org.jooq.impl.DSL.table("log"))).isEqualTo(2);
                assertThat(notes(injected)).isEqualTo(2);
            }
        }
    }

    @MigratedDatabase(isolation = Isolation.TRANSACTION)
    static class RollingBack extends Noting {

        @Test
        void goesOnAfterAnError(DataSource dataSource) throws SQLException {
            try (var connection = dataSource.getConnection();
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute("insert into countries values ('de')"))
                        .isInstanceOf(SQLException.class);
                assertThat(connection.getAutoCommit()).isTrue();
            }
            assertThat(notes(dataSource)).isEqualTo(1);
        }
    }

    @MigratedDatabase(isolation = Isolation.CLONE)
    static class Cloning extends Noting {}

    @MigratedDatabase(isolation = Isolation.MIGRATE)
    static class Migrating extends Noting {}

    /** Notes one thing, and never finds another. */
    abstract static class Noting {

        @BeforeEach
        void noteOne(DataSource dataSource) throws SQLException {
            assertThat(notes(dataSource)).isZero();
            note(dataSource, "a");
        }

        @RepeatedTest(3)
        void seesItsOwn(DSLContext db) {
            assertThat(db.fetchValue("select what from log")).isEqualTo("a");
        }

        @ParameterizedTest
        @ValueSource(strings = {"b", "c"})
        void seesWhatItAdds(String what, Connection connection, DataSource dataSource) throws SQLException {
            note(connection, what);
            assertThat(notes(dataSource)).isEqualTo(2);
        }

        @AfterEach
        void stillHasTheDatabase(DataSource dataSource) throws SQLException {
            assertThat(notes(dataSource)).isPositive();
        }
    }

    @MigratedDatabase
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class OneInstance {

        private final DataSource dataSource;

        OneInstance(DataSource dataSource) throws SQLException {
            this.dataSource = dataSource;
        }

        @RepeatedTest(3)
        void startsAnew(DataSource same) throws SQLException {
            assertThat(notes(dataSource)).isZero();
            note(same, "a");
            assertThat(notes(dataSource)).isEqualTo(1);
        }
    }

    @MigratedDatabase
    static class BeforeAllOfThem {

        private static DataSource shared;

        @BeforeAll
        static void share(DataSource dataSource) {
            shared = dataSource;
        }

        @RepeatedTest(3)
        void startsAnew(DataSource same) throws SQLException {
            assertThat(notes(shared)).isZero();
            note(same, "a");
            assertThat(notes(shared)).isEqualTo(1);
        }
    }

    @MigratedDatabase
    @Execution(ExecutionMode.CONCURRENT)
    static class InParallel {

        private static final Set<String> DATABASES = ConcurrentHashMap.newKeySet();

        @RepeatedTest(200)
        void seesItsOwn(DataSource dataSource) throws SQLException {
            DATABASES.add(dataSource.toString());
            note(dataSource, "a");
            assertThat(notes(dataSource)).isEqualTo(1);
            assertThat(DATABASES).hasSizeLessThanOrEqualTo(6);
        }
    }

    @MigratedDatabase
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    @Execution(ExecutionMode.CONCURRENT)
    static class SharedInParallel {

        private final AtomicInteger running = new AtomicInteger();

        SharedInParallel(DataSource dataSource) {
            assertThat(dataSource).isNotNull();
        }

        @RepeatedTest(20)
        void takesTurns(DataSource dataSource) throws SQLException {
            assertThat(running.incrementAndGet()).isEqualTo(1);
            note(dataSource, "a");
            assertThat(notes(dataSource)).isEqualTo(1);
            running.decrementAndGet();
        }
    }

    @MigratedDatabase(version = 2)
    static class AtAVersion {

        @Test
        void isAtTheVersion(DSLContext db, Migrations migrations) {
            assertThat(db.fetchCount(org.jooq.impl.DSL.table("cities"))).isEqualTo(2);
            assertThat(db.meta().getTables("log")).isEmpty();
            migrations.run(Target.version(3));
            assertThat(db.fetchCount(org.jooq.impl.DSL.table("log"))).isZero();
        }

        @Test
        @MigratedDatabase(version = 0)
        void isEmpty(DSLContext db) {
            assertThat(db.meta().getTables("cities")).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(Isolation.class)
        void isTheSameForAll(Isolation isolation, DSLContext db) {
            assertThat(db.meta().getTables("log")).isEmpty();
        }
    }

    @MigratedDatabase(environment = "nowhere")
    static class NobodyAsks {

        @Test
        void needsNoDatabase() {
            assertThat(true).isTrue();
        }
    }

    @MigratedDatabase(isolation = Isolation.TRANSACTION)
    static class Committing {

        @Test
        void byMethod(DataSource dataSource) throws SQLException {
            try (var connection = dataSource.getConnection()) {
                connection.setAutoCommit(false);
                note(connection, "a");
                connection.commit();
            }
        }

        @Test
        void bySql(Connection connection) throws SQLException {
            note(connection, "a");
            try (var statement = connection.createStatement()) {
                statement.execute("commit");
            }
        }
    }

    @MigratedDatabase(isolation = Isolation.TRANSACTION)
    static class Uninjectable {

        @Test
        void migrates(Migrations migrations) {
            migrations.run(Target.back(1));
        }
    }

    @MigratedDatabase(keepOnFailure = true)
    static class Failing {

        @Test
        void fails(Connection connection) throws SQLException {
            note(connection, "evidence");
            assertThat(1).isEqualTo(2);
        }

        @Test
        @MigratedDatabase(isolation = Isolation.TRANSACTION, keepOnFailure = true)
        void failsInATransaction(Connection connection) throws SQLException {
            note(connection, "evidence");
            assertThat(1).isEqualTo(2);
        }
    }
}
