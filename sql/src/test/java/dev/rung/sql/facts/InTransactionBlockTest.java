package dev.rung.sql.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rung.sql.catalog.Server;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What PostgreSQL refuses within a transaction block is told to be refused, and nothing else. */
class InTransactionBlockTest {

    private static final String IN_BLOCK = "25001";

    private static Connection connection;

    @BeforeAll
    static void connect() throws SQLException {
        connection = Server.connect();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void forget() throws SQLException {
        connection.rollback();
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    private static String stateOf(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select 1");
            var refusal = catchThrowableOfType(SQLException.class, () -> statement.execute(sql));
            return refusal == null ? "00000" : refusal.getSQLState();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create database other",
                "drop database if exists other",
                "create tablespace fast location '/nowhere'",
                "drop tablespace fast",
                "alter system set work_mem = '4MB'",
                "alter system reset all",
                "alter database postgres set tablespace pg_default",
                "vacuum",
                "vacuum (analyze) nothing",
                "reindex schema public",
                "reindex database postgres",
                "reindex system postgres",
                "reindex (concurrently) table nothing",
                "reindex index concurrently nothing",
                "create unique index concurrently on nothing (a)",
                "drop index concurrently nothing",
                "alter table nothing detach partition other concurrently",
                "cluster",
                "cluster (verbose)",
                "discard all",
                "commit prepared 'x'",
                "rollback prepared 'x'",
                "create subscription s connection 'dbname=x' publication p"
            })
    void isRefused(String sql) throws SQLException {
        assertThat(stateOf(sql)).isEqualTo(IN_BLOCK);
        assertThat(StatementFacts.of(sql).inBlock()).isEqualTo(InTransactionBlock.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create index on nothing (a)",
                "drop index nothing",
                "alter table nothing detach partition other",
                "alter table nothing detach partition other finalize",
                "alter type nothing add value 'x'",
                "analyze",
                "analyze (verbose) nothing",
                "discard plans",
                "checkpoint",
                "refresh materialized view concurrently nothing",
                "alter database postgres set work_mem = '4MB'",
                "truncate nothing",
                "set work_mem = '4MB'"
            })
    void isAllowed(String sql) throws SQLException {
        assertThat(stateOf(sql)).isNotEqualTo(IN_BLOCK);
        assertThat(StatementFacts.of(sql).inBlock()).isEqualTo(InTransactionBlock.ALLOWED);
    }
}
