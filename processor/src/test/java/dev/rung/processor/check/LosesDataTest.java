package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class LosesDataTest {

    @Test
    void column() {
        Golden.checkBodies(getClass(), "column", Sources.file("CreateUsers", """
                @Migration(version = 1)
                public final class CreateUsers implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("create table users (id bigint primary key, email text)");
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("drop table users");
                    }
                }
                """), Sources.file("DropEmail", """
                @Migration(version = 2)
                public final class DropEmail implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("alter table users drop column email");
                    }

                    @Override
                    public void down(DSLContext db) { // warning
                        db.execute("alter table users add column email text");
                    }
                }
                """));
    }

    @Test
    void allowed() {
        Golden.silent(Sources.file("CreateUsers", """
                @Migration(version = 1)
                public final class CreateUsers implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("create table users (id bigint primary key, email text)");
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("drop table users");
                    }
                }
                """), Sources.file("DropEmail", """
                import dev.rung.Allow;

                @Allow(value = "loses-data", reason = "nobody has ever filled it")
                @Migration(version = 2)
                public final class DropEmail implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("alter table users drop column email");
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("alter table users add column email text");
                    }
                }
                """));
    }
}
