package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class UnknownObjectTest {

    @Test
    void view() {
        Golden.checkBodies(getClass(), "view", Sources.file("CreateUsers", """
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
                """), Sources.file("DropView", """
                @Migration(version = 2)
                public final class DropView implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("create table notes (id int)");
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("drop view notes_of_users"); // error
                        db.execute("drop table notes");
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
                """), Sources.file("AddView", """
                @Migration(version = 2)
                public final class AddView implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("create view emails as select email from users");
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("drop view emails");
                    }
                }
                """));
    }
}
