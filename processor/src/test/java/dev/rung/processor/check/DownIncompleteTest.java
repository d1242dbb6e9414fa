package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class DownIncompleteTest {

    @Test
    void leftBehind() {
        Golden.checkBodies(
                getClass(), "leftBehind", Sources.file("CreateUsers", """
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
                """), Sources.file("CreateReports", """
                @Migration(version = 2)
                public final class CreateReports implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("create table reports (id bigint primary key, user_id bigint references users)");
                        db.createIndex("users_email_idx").on("users", "email").execute();
                    }

                    @Override
                    public void down(DSLContext db) { // error
                        db.dropTable("reports").execute();
                    }
                }
                """));
    }

    @Test
    void lostAndChanged() {
        Golden.checkBodies(
                getClass(), "lostAndChanged", Sources.file("CreateUsers", """
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
                """), Sources.file("ReworkUsers", """
                @Migration(version = 2)
                public final class ReworkUsers implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("drop index users_lower_idx");
                        db.execute("alter table users add column age int not null default 0, alter column email drop not null");
                        db.execute("comment on table users is 'people'");
                    }

                    @Override
                    public void down(DSLContext db) { // error
                        db.alterTable("users").dropColumn("age").execute();
                    }
                }
                """));
    }

    @Test
    void functionBody() {
        Golden.checkBodies(
                getClass(), "functionBody", Sources.file("CreateFunction", """
                @Migration(version = 1)
                public final class CreateFunction implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("create function one() returns int language sql as $$ select 1 $$");
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("drop function one()");
                    }
                }
                """), Sources.file("ChangeFunction", """
                @Migration(version = 2)
                public final class ChangeFunction implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("create or replace function one() returns int language sql as $$ select 2 $$");
                    }

                    @Override
                    public void down(DSLContext db) { // error
                        db.execute("create or replace function one() returns int language sql as $$ select 3 $$");
                    }
                }
                """));
    }

    @Test
    void columnOrder() {
        Golden.checkBodies(
                getClass(), "columnOrder", Sources.file("CreateUsers", """
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
                """), Sources.file("ForgetEmails", """
                import dev.rung.Allow;

                @Allow(value = "loses-data", reason = "nobody has used it yet")
                @Migration(version = 2)
                public final class ForgetEmails implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("alter table users add column name text, drop column id");
                    }

                    @Override
                    public void down(DSLContext db) { // note
                        db.execute("alter table users drop column name, add column id bigint primary key");
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
                """), Sources.file("CreateReports", """
                @Migration(version = 2)
                public final class CreateReports implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("create table reports (id bigint primary key, user_id bigint references users)");
                        db.createIndex("users_email_idx").on("users", "email").execute();
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.dropTable("reports").execute();
                        db.dropIndex("users_email_idx").execute();
                    }
                }
                """));
    }
}
