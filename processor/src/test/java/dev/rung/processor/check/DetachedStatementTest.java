package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class DetachedStatementTest {

    @Test
    void ofPostgres() {
        Golden.checkBodies(getClass(), "ofPostgres", Sources.file("CreateReports", """
                import static dev.rung.postgres.PostgresDSL.*;

                @Migration(version = 1)
                public final class CreateReports implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.createTable("reports").column("id", org.jooq.impl.SQLDataType.BIGINT).execute();
                        enableRowLevelSecurity().on("reports").execute(); // error
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.dropTable("reports").execute();
                    }
                }
                """));
    }

    @Test
    void ofJooq() {
        Golden.checkBodies(getClass(), "ofJooq", Sources.file("CreateReports", """
                import org.jooq.impl.DSL;

                @Migration(version = 1)
                public final class CreateReports implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        DSL.createSchema("reports").execute(); // error
                        DSL.queries(DSL.createSchema("a"), DSL.createSchema("b")).executeBatch(); // error
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.dropSchema("reports").execute();
                        db.execute("drop schema a; drop schema b");
                    }
                }
                """));
    }

    @Test
    void whatIsGivenToTheDatabaseIsNot() {
        Golden.silent(Sources.file("CreateReports", """
                import org.jooq.impl.DSL;

                @Migration(version = 1)
                public final class CreateReports implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.createSchema("a").execute();
                        db.execute(DSL.createSchema("b"));
                        db.queries(DSL.createSchema("c"), DSL.createSchema("d")).executeBatch();
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.batch(DSL.dropSchema("d"), DSL.dropSchema("c")).execute();
                        db.execute("drop schema b; drop schema a");
                    }
                }
                """));
    }
}
