package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class NotExecutedTest {

    @Test
    void forgotten() {
        Golden.checkBodies(getClass(), "forgotten", Sources.file("CreateReports", """
                @Migration(version = 1)
                public final class CreateReports implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("create table reports (id bigint)");
                        db.createIndex("reports_id_idx").on("reports", "id"); // error
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.dropTable("reports").execute();
                    }
                }
                """));
    }

    @Test
    void forgottenOfPostgres() {
        Golden.checkBodies(getClass(), "forgottenOfPostgres", Sources.file("CreateReports", """
                import static dev.rung.postgres.PostgresDSL.*;

                @Migration(version = 1)
                public final class CreateReports implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("create table reports (id bigint)");
                        createIndexConcurrently("reports_id_idx").on("reports", "id"); // error
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.dropTable("reports").execute();
                    }
                }
                """));
    }

    @Test
    void executedLaterIsExecuted() {
        Golden.silent(Sources.file("CreateReports", """
                @Migration(version = 1)
                public final class CreateReports implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        var table = db.createTable("reports").column("id", org.jooq.impl.SQLDataType.BIGINT);
                        table.column("name", org.jooq.impl.SQLDataType.CLOB);
                        table.execute();
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.dropTable("reports").execute();
                    }
                }
                """));
    }
}
