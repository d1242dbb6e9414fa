package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class EmptyDownTest {

    @Test
    void empty() {
        Golden.checkBodies(getClass(), "empty", Sources.file("CreateReports", """
                @Migration(version = 1)
                public final class CreateReports implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("create table reports (id bigint)");
                    }

                    @Override
                    public void down(DSLContext db) { // error
                        // later
                    }
                }
                """));
    }

    @Test
    void onlyAReturn() {
        Golden.checkBodies(getClass(), "onlyAReturn", Sources.file("CreateReports", """
                @Migration(version = 1)
                public final class CreateReports implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("create table reports (id bigint)");
                    }

                    @Override
                    public void down(DSLContext db) { // error
                        return;
                    }
                }
                """));
    }

    @Test
    void aStatementIsEnough() {
        Golden.silent(Sources.migration("CreateReports", 1));
    }
}
