package dev.rung.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.rung.Direction;
import dev.rung.Reversible;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** Code and its compiled SQL are compared to the letter, apart from what stands between statements. */
class ExecutedSqlTest {

    private static final Reversible MIGRATION = new Reversible() {
        @Override
        public void up(DSLContext db) {
            db.execute("create table t (a text);\n\n-- and\ninsert into t values ('a;  b'); /* then */ analyze t;");
            db.dropTable("t").execute();
        }

        @Override
        public void down(DSLContext db) {}
    };

    private static String up(String... compiled) {
        return ExecutedSql.difference(List.of(compiled), MIGRATION, Direction.UP)
                .orElse("the same");
    }

    @Test
    void isTheSame() {
        assertThat(up("create table t (a text)", "insert into t values ('a;  b')", "analyze t", "drop table \"t\""))
                .isEqualTo("the same");
        assertThat(ExecutedSql.difference(List.of(), MIGRATION, Direction.DOWN)).isEmpty();
    }

    @Test
    void differsByALetter() {
        assertThat(up("create table t (a text)", "insert into t values ('a; b')", "analyze t", "drop table \"t\""))
                .isEqualTo("""
                        up() executed as code is not the SQL that was compiled, from statement 2 on
                          executed: insert into t values ('a;  b'); /* then */ analyze t;
                          compiled: insert into t values ('a; b')
                          fix: build again from clean; if it stays, the code depends on where and when it runs""");
    }

    @Test
    void hasMore() {
        assertThat(up("create table t (a text)", "insert into t values ('a;  b')", "analyze t"))
                .contains("from statement 4 on\n  executed: drop table \"t\"\n  compiled: nothing");
    }

    @Test
    void hasLess() {
        assertThat(ExecutedSql.difference(List.of("select 1"), MIGRATION, Direction.DOWN))
                .get(STRING)
                .contains("from statement 1 on\n  executed: nothing\n  compiled: select 1");
    }
}
