package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class UnknownIndexTest {

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
                """), Sources.file("DropIndex", """
                @Migration(version = 2)
                public final class DropIndex implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.dropIndex("users_lowr_idx").execute(); // error
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("create index users_lower_idx on users (lower(email))");
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
                """), Sources.file("DropIndex", """
                @Migration(version = 2)
                public final class DropIndex implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.dropIndex("users_lower_idx").execute();
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("create index users_lower_idx on users (lower(email))");
                    }
                }
                """));
    }
}
