package dev.rung.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Environment;
import dev.rung.Migrations;
import dev.rung.Target;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After anything that a test did, the database is as the migrations left it. */
class ResetTest {

    private static final DatabasePool.Kind RESET = new DatabasePool.Kind(MigratedDatabase.HEAD, Isolation.RESET);
    private static DatabasePool pool;

    @BeforeAll
    static void open() {
        pool = new DatabasePool(Environment.load("test"));
    }

    @AfterAll
    static void close() throws Exception {
        pool.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1",
                "insert into log (what) values ('x')",
                "insert into orders (city) select id from cities",
                "insert into orders (city) select id from cities; insert into items values (1, 1), (2, 1)",
                "insert into countries (code, name) values ('fr', 'France')",
                "insert into cities (country, name) values ('pt', 'Porto')",
                "update countries set name = 'x', capital = null",
                "update cities set tags = null where name = 'Berlin'",
                "delete from countries",
                "update countries set capital = null; delete from cities where name = 'Lisboa'",
                "truncate countries cascade",
                "truncate log restart identity",
                "select nextval('tickets'), nextval('cities_id_seq'), setval('orders_id_seq', 99)",
                "begin; insert into cities (country, name) values ('pt', 'Porto'); rollback",
                "begin; savepoint s; delete from countries; rollback to s; update countries set name = 'y'; commit",
                "create temporary table t (id int); insert into t values (1)",
                "set search_path = pg_catalog; set timezone = 'Asia/Tokyo'",
                "delete from rung_history",
                "insert into secrets values ('x')",
                "insert into orders (city) select id from cities; analyze"
            })
    void putsDataBack(String sql) throws SQLException {
        var database = pool.take(RESET);
        var before = contents(database);
        var identity = identity(database);
        execute(database.dataSource(), sql);
        database.end();
        assertThat(identity(database)).as("the same database").isEqualTo(identity);
        assertThat(contents(database)).isEqualTo(before);
        pool.giveBack(RESET, database);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table t (id int)",
                "drop table items",
                "alter table log add n int",
                "alter table countries alter name drop not null",
                "alter table cities disable trigger note",
                "alter table log disable row level security",
                "create or replace function note() returns trigger language plpgsql as 'begin return null; end'",
                "comment on table log is 'x'",
                "drop index if exists log_idx; create index log_idx on log (what)",
                "update cities set name = 'Paris'; refresh materialized view capitals",
                "refresh materialized view later",
                "create schema other",
                "drop table countries, cities cascade",
                "select lo_create(0)",
                "grant select on log to public",
                "create type t as enum ('a')"
            })
    void clonesAnewWhenTheSchemaChanged(String sql) throws SQLException {
        var database = pool.take(RESET);
        var before = contents(database);
        var identity = identity(database);
        execute(database.dataSource(), sql);
        database.end();
        assertThat(identity(database)).as("a new database").isNotEqualTo(identity);
        database.begin();
        assertThat(contents(database)).isEqualTo(before);
        database.end();
        pool.giveBack(RESET, database);
    }

    @Test
    void clonesAnewAfterMigrations() throws SQLException {
        var database = pool.take(RESET);
        var before = contents(database);
        Migrations.in(database.environment()).run(Target.back(1));
        database.end();
        assertThat(contents(database)).isEqualTo(before);
        assertThat(Migrations.in(database.environment()).isAtHead()).isTrue();
        pool.giveBack(RESET, database);
    }

    @Test
    void endsTransactionsThatATestForgot() throws SQLException {
        var database = pool.take(RESET);
        var before = contents(database);
        var ours = database.dataSource().getConnection();
        ours.setAutoCommit(false);
        execute(ours, "lock table countries; delete from log");
        try (var foreign = database.environment().dataSource().getConnection()) {
            foreign.setAutoCommit(false);
            execute(foreign, "insert into log (what) values ('x')");
            database.end();
            assertThat(contents(database)).isEqualTo(before);
        }
        pool.giveBack(RESET, database);
    }

    @Test
    void putsBackManyTimes() throws SQLException {
        var database = pool.take(RESET);
        var before = contents(database);
        var identity = identity(database);
        for (int round = 0; round < 20; round++) {
            database.begin();
            execute(
                    database.dataSource(),
                    "update countries set name = name || 'x'; insert into log (what) values ('x')");
            database.end();
            assertThat(contents(database)).isEqualTo(before);
        }
        assertThat(identity(database)).isEqualTo(identity);
        pool.giveBack(RESET, database);
    }

    /** As a superuser sees it, whom no policy concerns: every row, every sequence and every trigger, as a dump would write them. */
    private static List<String> contents(TestDatabase database) throws SQLException {
        database.begin();
        try (var connection = DriverManager.getConnection(
                database.environment().url(), "postgres", database.environment().password())) {
            return Rows.all(connection, """
                    select xmlelement(name t, relname, query_to_xml(format('select * from public.%I t order by t::text', relname),
                      true, false, ''))::text from pg_class where relkind in ('r', 'm') and relispopulated and relnamespace = 'public'::regnamespace
                    union all
                    select concat_ws(' ', sequencename, last_value) from pg_sequences
                    union all
                    select concat(tgname, tgenabled) from pg_trigger where not tgisinternal
                    union all
                    select concat(rulename, ev_enabled) from pg_rewrite where oid > 16384
                    union all
                    select concat(relname, relforcerowsecurity) from pg_class where relkind = 'r'
                    order by 1""");
        }
    }

    private static String identity(TestDatabase database) throws SQLException {
        try (var connection = database.environment().dataSource().getConnection()) {
            return Rows.one(connection, "select oid from pg_database where datname = current_database()");
        }
    }

    private static void execute(DataSource dataSource, String sql) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            execute(connection, sql);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
