package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class MissingDownTest {

    @Test
    void missing() {
        Golden.check(getClass(), "missing", Sources.file("CreateReports", """
                @Migration(version = 1)
                public final class CreateReports implements Reversible { // error
                    @Override
                    public void up(DSLContext db) {
                        db.execute("create table reports (id bigint)");
                    }
                }
                """));
    }

    @Test
    void withoutItsParameter() {
        Golden.check(getClass(), "withoutItsParameter", Sources.file("CreateReports", """
                @Migration(version = 1)
                public final class CreateReports implements Reversible { // error
                    @Override
                    public void up(DSLContext db) {
                        db.execute("create table reports (id bigint)");
                    }

                    public void down() {}
                }
                """));
    }

    @Test
    void inheritedFromABaseClassIsEnough() {
        Golden.silent(
                Sources.reversible("Base", """
                abstract class Base implements Reversible {
                """),
                Sources.file("Step", "@Migration(version = 1)\npublic final class Step extends Base {}\n"));
    }
}
