package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class UnknownTableTest {

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
                """), Sources.file("AddName", """
                @Migration(version = 2)
                public final class AddName implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("alter table user add column name text"); // error
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("alter table users drop column name");
                    }
                }
                """));
    }

    @Test
    void dropped() {
        Golden.checkBodies(getClass(), "dropped", Sources.file("CreateUsers", """
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
                """), Sources.file("DropUsers", """
                @Migration(version = 2)
                public final class DropUsers implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.dropTable("users").execute();
                        db.execute("insert into users (id, email) values (1, 'a')"); // error
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("create table users (id bigint primary key, email text not null unique)");
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
                """), Sources.file("AddName", """
                @Migration(version = 2)
                public final class AddName implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("alter table users add column name text");
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("alter table users drop column name");
                    }
                }
                """));
    }
}
