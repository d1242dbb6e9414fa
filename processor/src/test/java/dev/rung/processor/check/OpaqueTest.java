package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class OpaqueTest {

    @Test
    void readsData() {
        Golden.checkBodies(getClass(), "readsData", Sources.file("FillReports", """
                @Migration(version = 1)
                public final class FillReports implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        var ids = db.fetch("select id from reports"); // note
                        ids.forEach(id -> db.execute("update reports set approved = true where id = ?", id.get(0)));
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("update reports set approved = false");
                    }
                }
                """));
    }

    @Test
    void declaresWhatItDoesToTheSchema() {
        Golden.checkBodies(
                getClass(),
                "declaresWhatItDoesToTheSchema",
                Sources.bodies(
                        "FillReports",
                        "@dev.rung.Effect(\"\")",
                        1,
                        "db.execute(System.getenv(\"SQL\")); // note",
                        "db.execute(\"select 1\");"));
    }

    @Test
    void whatIsKnownIsNotOpaque() {
        Golden.silent(Sources.migration("FillReports", 1));
    }
}
