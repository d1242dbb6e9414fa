package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class UnknownConstraintTest {

    @Test
    void notItsName() {
        Golden.checkBodies(
                getClass(), "notItsName", Sources.file("CreateUsers", """
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
                """), Sources.file("AllowSharedEmails", """
                @Migration(version = 2)
                public final class AllowSharedEmails implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.alterTable("users").dropConstraint("users_email_unique").execute(); // error
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("alter table users add constraint users_email_key unique (email)");
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
                """), Sources.file("AllowSharedEmails", """
                @Migration(version = 2)
                public final class AllowSharedEmails implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.alterTable("users").dropConstraint("users_email_key").execute();
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("alter table users add constraint users_email_key unique (email)");
                    }
                }
                """));
    }
}
