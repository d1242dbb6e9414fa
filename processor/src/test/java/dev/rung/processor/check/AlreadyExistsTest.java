package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class AlreadyExistsTest {

    @Test
    void table() {
        Golden.checkBodies(
                getClass(), "table", Sources.file("CreateUsers", """
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
                """), Sources.file("CreateUsersAgain", """
                @Migration(version = 2)
                public final class CreateUsersAgain implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("create table users (id bigint)"); // error
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("drop table users");
                    }
                }
                """));
    }

    @Test
    void column() {
        Golden.checkBodies(getClass(), "column", Sources.file("CreateUsers", """
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
                """), Sources.file("AddEmail", """
                @Migration(version = 2)
                public final class AddEmail implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("alter table users add column email text"); // error
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("alter table users drop column email");
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
                """), Sources.file("CreateUsersAgain", """
                @Migration(version = 2)
                public final class CreateUsersAgain implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("create table if not exists users (id bigint)");
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("select 1");
                    }
                }
                """));
    }
}
