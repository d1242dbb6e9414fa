package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class LeftOutByJooqTest {

    @Test
    void generatedColumn() {
        Golden.checkBodies(getClass(), "generatedColumn", Sources.file("CreateUsers", """
                import static org.jooq.impl.DSL.field;
                import static org.jooq.impl.SQLDataType.CLOB;

                @Migration(version = 1)
                public final class CreateUsers implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.createTable("users")
                                .column("name", CLOB)
                                .column("shout", CLOB.generatedAlwaysAs(field("upper(name)", CLOB)).stored()) // error
                                .execute();
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.dropTable("users").execute();
                    }
                }
                """));
    }

    @Test
    void thatOfPostgresDSL() {
        Golden.silent(Sources.file("CreateUsers", """
                import static dev.rung.postgres.PostgresDSL.addColumn;
                import static org.jooq.impl.SQLDataType.CLOB;

                @Migration(version = 1)
                public final class CreateUsers implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.createTable("users").column("name", CLOB).execute();
                        db.execute(addColumn("shout", CLOB).on("users").generatedAlwaysAs("upper(name)").stored());
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.dropTable("users").execute();
                    }
                }
                """));
    }
}
