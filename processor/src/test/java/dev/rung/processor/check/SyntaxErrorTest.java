package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class SyntaxErrorTest {

    @Test
    void unknownCommand() {
        Golden.checkBodies(getClass(), "unknownCommand", Sources.file("CreateUsers", """
                @Migration(version = 1)
                public final class CreateUsers implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("craete table users (id bigint)"); // error
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("drop table if exists users");
                    }
                }
                """));
    }

    @Test
    void unbalanced() {
        Golden.checkBodies(getClass(), "unbalanced", Sources.file("CreateUsers", """
                @Migration(version = 1)
                public final class CreateUsers implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("create table users (id bigint"); // error
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("drop table if exists users");
                    }
                }
                """));
    }

    @Test
    void nothingIsWrong() {
        Golden.silent(Sources.file("CreateUsers", """
                @Migration(version = 1)
                public final class CreateUsers implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("create table users (id bigint)");
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("drop table users");
                    }
                }
                """));
    }
}
