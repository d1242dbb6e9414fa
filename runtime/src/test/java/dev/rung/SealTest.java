package dev.rung;

import static dev.rung.Databases.execute;
import static dev.rung.Databases.query;
import static dev.rung.Databases.tables;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Who may write the history beside Rung, and what comes of it. */
class SealTest {

    private static final Settings KEYED = Settings.builder().key("correct horse").build();

    private final PGSimpleDataSource database = Databases.create();
    private final TestRegistry registry = TestRegistry.ofTables(1, 2);

    private Migrations migrations(Settings settings) {
        return Migrations.using(database, settings, registry);
    }

    /** A row as somebody would write it who knows how Rung seals, but not the key. */
    private void forge() throws SQLException {
        try (var connection = database.getConnection()) {
            var history = new HistoryTable(connection, "rung_history");
            var log = history.read();
            var chain = log.verify("rung_history", new Seal(null));
            var entry = Registry.Entry.of(99, "x.Evil").content("1:aa", "").build();
            var claim = chain.claim(Step.up(entry).row(List.of("create table evil (id int)")));
            Claims.write(connection, new Claims(history).insert(claim));
            execute(database, "update rung_history set finished_at = now() where position = 3");
        }
    }

    @Test
    void withAKeyAForgedRowIsRefused() throws SQLException {
        migrations(Settings.DEFAULT).run(Target.head());
        forge();
        assertThatThrownBy(() -> migrations(KEYED).run(Target.back(1)))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("cannot roll back 99 : its way down is not sealed with the key of this environment");
        assertThat(tables(database)).containsExactly("t1", "t2");
    }

    @Test
    void afterASealWithAKeyNoOtherIsBelieved() {
        migrations(KEYED).run(Target.head());
        execute(
                database,
                """
                insert into rung_history (position, version, direction, description, class_name, checksum, fingerprint, seal, down_sql,
                  transactional, claimer, finished_at)
                select 3, 99, 'up', 'x', 'X', '1:aa', fingerprint, '1:00', array['create table evil ()'], true, '', now()
                from rung_history where position = 2""");
        assertThatThrownBy(() -> migrations(KEYED).run(Target.back(1))).hasMessageContaining("was altered by hand");
        assertThatThrownBy(() -> migrations(Settings.DEFAULT).run(Target.back(1))).hasMessageContaining("was altered by hand");
    }

    @Test
    void aBuildWithTheKeyRollsBackWhatItDoesNotKnow() {
        migrations(KEYED).run(Target.head());
        Migrations.using(database, KEYED, registry.without(2L)).run(Target.back(1));
        assertThat(tables(database)).containsExactly("t1");
    }

    @Test
    void withoutTheKeyTheHistoryIsReadAndNotWritten() {
        migrations(KEYED).run(Target.head());
        assertThat(migrations(Settings.DEFAULT).status().behind()).isZero();
        assertThatThrownBy(() -> migrations(Settings.DEFAULT).run(Target.back(1)))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("the history is sealed with a key, and this environment has none");
        var other = Settings.builder().key("another").build();
        assertThatThrownBy(() -> migrations(other).status()).hasMessageContaining("was altered by hand");
    }

    @Test
    void aKeyMayBeginLater() {
        Migrations.using(database, Settings.DEFAULT, TestRegistry.ofTables(1)).run(Target.head());
        migrations(KEYED).run(Target.head());
        assertThat(query(database, "select left(seal, 2) from rung_history order by position"))
                .containsExactly("1:", "2:");
        assertThat(migrations(KEYED).status().behind()).isZero();
    }

    @Test
    void othersLoseTheRightToWriteWhenTheTableIsMade() {
        execute(database, "drop role if exists app; create role app");
        execute(
                database,
                "alter default privileges grant all on tables to app; alter default privileges grant all on schemas to app");
        migrations(Settings.builder().table("ops.history").build()).run(Target.head());
        assertThat(query(
                        database,
                        "select distinct privilege_type from pg_class, aclexplode(relacl) where oid = 'ops.history'::regclass and grantee = 'app'::regrole order by 1"))
                .doesNotContain("INSERT", "UPDATE", "DELETE", "TRUNCATE", "TRIGGER")
                .contains("SELECT");
        assertThat(query(database, "select has_schema_privilege('app', 'ops', 'create')"))
                .containsExactly("f");
        execute(database, "drop owned by app; drop role app");
    }

    @Test
    void aRunWarnsWhenOthersMayWrite() {
        migrations(Settings.DEFAULT).run(Target.version(1));
        execute(database, "drop role if exists writer; create role writer; grant insert on rung_history to writer");
        var told = new StringBuilder();
        var logger = Logger.getLogger("dev.rung");
        var handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                told.append(java.text.MessageFormat.format(entry.getMessage(), entry.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(handler);
        try {
            migrations(Settings.DEFAULT).run(Target.head());
        } finally {
            logger.removeHandler(handler);
        }
        assertThat(told.toString()).contains("others may write").contains("writer");
        execute(database, "drop owned by writer; drop role writer");
    }
}
