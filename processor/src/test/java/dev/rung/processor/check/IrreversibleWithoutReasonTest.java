package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class IrreversibleWithoutReasonTest {

    @Test
    void blank() {
        Golden.checkBodies(getClass(), "blank", Sources.file("DropOldReports", """
                @Migration(version = 1)
                public final class DropOldReports implements Irreversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("select 1");
                    }

                    @Override
                    public String reason() { // error
                        return " ";
                    }
                }
                """));
    }

    @Test
    void missing() {
        Golden.check(getClass(), "missing", Sources.file("DropOldReports", """
                @Migration(version = 1)
                public final class DropOldReports implements Irreversible { // error
                    @Override
                    public void up(DSLContext db) {
                        db.execute("select 1");
                    }
                }
                """));
    }

    @Test
    void anythingElseIsAReason() {
        Golden.silent(Sources.file("DropOldReports", """
                @Migration(version = 1)
                public final class DropOldReports implements Irreversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("select 1");
                    }

                    @Override
                    public String reason() {
                        return "the old " + "reports are gone";
                    }
                }
                """));
    }
}
