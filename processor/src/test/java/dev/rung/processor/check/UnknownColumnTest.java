package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class UnknownColumnTest {

    @Test
    void misspelt() {
        Golden.checkBodies(getClass(), "misspelt", Sources.file("CreateUsers", """
                @Migration(version = 1)
                public final class CreateUsers implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("create table users (id bigint primary key, email text not null constraint users_email_key unique)");
                        db.execute("create index users_lower_idx on users (lower(email))");
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("drop table users");
                    }
                }
                """), Sources.file("IndexEmail", """
                @Migration(version = 2)
                public final class IndexEmail implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.createIndex("users_email_idx").on("users", "emial").execute(); // error
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.dropIndex("users_email_idx").execute();
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
                        db.execute("create table users (id bigint primary key, email text not null constraint users_email_key unique)");
                        db.execute("create index users_lower_idx on users (lower(email))");
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("drop table users");
                    }
                }
                """), Sources.file("IndexEmail", """
                @Migration(version = 2)
                public final class IndexEmail implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.createIndex("users_email_idx").on("users", "email").execute();
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.dropIndex("users_email_idx").execute();
                    }
                }
                """));
    }
}
