package dev.rung.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.rung.Databases;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of each test, in which statements are tried: what they do is seen in PostgreSQL's catalog, and undone. */
final class Scratch implements AfterEachCallback {

    private final PGSimpleDataSource database = Databases.create();
    private final DSLContext db = DSL.using(database, SQLDialect.POSTGRES);

    Scratch(String... given) {
        for (var sql : given) {
            db.execute(sql);
        }
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var name = database.getDatabaseName();
        database.setDatabaseName("postgres");
        db.execute("drop database " + name + " with (force)");
    }

    /** Leaves a test out on servers that do not know the statement yet. */
    void needsPostgres(int version) {
        assumeThat(Integer.parseInt(rows("select current_setting('server_version_num')::int / 10000")
                        .get(0)))
                .isGreaterThanOrEqualTo(version);
    }

    DSLContext db() {
        return db;
    }

    List<String> rows(String query) {
        return Databases.query(database, query);
    }

    /** Looks at the catalog with a query. */
    Look sees(String query) {
        return new Look(query);
    }

    /** What a query of the catalog sees before and after a statement. */
    final class Look {

        private final String query;
        private final List<String> before;

        private Look(String query) {
            this.query = query;
            this.before = rows(query);
        }

        /** Runs a statement, after which the query has these rows, and did not before. */
        Look after(Query statement, String... rows) {
            assertThat(rows).as("rows before").isNotEqualTo(before.toArray());
            db.execute(statement);
            assertThat(rows(query)).as(statement.toString()).containsExactly(rows);
            return this;
        }

        /** Runs a statement, after which the query has the rows that it had before all. */
        void undoneBy(Query statement) {
            db.execute(statement);
            assertThat(rows(query)).as(statement.toString()).isEqualTo(before);
        }
    }
}
