package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.JudgingPostgres;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class DownIncompleteTest {

    @Test
    void leftBehind() {
        Golden.checkBodies(
                getClass(),
                "leftBehind",
                Sources.users(),
                Sources.marked("// error", Sources.bodies("CreateReports", 2, """
                db.execute("create table reports (id bigint primary key, user_id bigint references users)");
                db.createIndex("users_email_idx").on("users", "email").execute();""", """
                db.dropTable("reports").execute();""")));
    }

    @Test
    void lostAndChanged() {
        Golden.checkBodies(
                getClass(),
                "lostAndChanged",
                Sources.users(),
                Sources.marked("// error", Sources.bodies("ReworkUsers", 2, """
                db.execute("drop index users_lower_idx");
                db.execute("alter table users add column age int not null default 0, alter column email drop not null");
                db.execute("comment on table users is 'people'");""", """
                db.alterTable("users").dropColumn("age").execute();""")));
    }

    @Test
    void functionBody() {
        Golden.checkBodies(
                getClass(),
                "functionBody",
                Sources.bodies("CreateFunction", 1, """
                db.execute("create function one() returns int language sql as $$ select 1 $$");""", """
                db.execute("drop function one()");"""),
                Sources.marked("// error", Sources.bodies("ChangeFunction", 2, """
                db.execute("create or replace function one() returns int language sql as $$ select 2 $$");""", """
                db.execute("create or replace function one() returns int language sql as $$ select 3 $$");""")));
    }

    @Test
    void longTexts() {
        Golden.checkBodies(
                getClass(),
                "longTexts",
                Sources.users(),
                Sources.bodies("CreateView", 2, """
                db.execute(""\"
                        create view mails as
                        select email
                        from users
                        where id > 1""\");""", """
                db.execute("drop view mails");"""),
                Sources.marked("// error", Sources.bodies("ChangeView", 3, """
                db.execute("drop view mails");""", """
                db.execute(""\"
                        create view mails as
                        select email
                        from users
                        where id > 2""\");""")));
    }

    @Test
    void columnOrder() {
        Golden.checkBodies(
                getClass(),
                "columnOrder",
                Sources.users(),
                Sources.marked("// note", Sources.bodies("ForgetEmails", """
                @Allow(value = "loses-data", reason = "nobody has used it yet")
                """, 2, """
                db.execute("alter table users add column name text, drop column id");""", """
                db.execute("alter table users drop column name, add column id bigint primary key");""")));
    }

    @Test
    void notDecided() {
        Golden.checkBodies(
                getClass(),
                "notDecided",
                Sources.bodies("CreatePages", 1, """
                db.execute("create table pages (body xml default xmlparse(content '<p/>'))");""", """
                db.dropTable("pages").execute();"""),
                Sources.marked("// note", Sources.bodies("ForgetDefault", 2, """
                db.execute("alter table pages alter body drop default");""", """
                db.execute("alter table pages alter body set default xmlparse(content '<p/>'::text strip whitespace)");""")));
    }

    @Test
    void saidByAServer() {
        Golden.checkRunning(
                getClass(),
                "saidByAServer",
                JudgingPostgres.option(),
                Sources.marked("// error", Sources.bodies("CreateReports", 1, """
                db.execute("create table reports (id bigint primary key)");
                db.execute("do $$ begin execute 'create view all_' || lower('REPORTS') || ' as select 1'; end $$");""", """
                db.execute("drop table reports");""")));
    }

    @Test
    void decidedByAServer() {
        Golden.silentRunning(
                JudgingPostgres.option(),
                Sources.bodies("CreatePages", 1, """
                db.execute("create table pages (body xml default xmlparse(content '<p/>'))");""", """
                db.dropTable("pages").execute();"""),
                Sources.bodies("ForgetDefault", 2, """
                db.execute("alter table pages alter body drop default");""", """
                db.execute("alter table pages alter body set default xmlparse(content '<p/>'::text strip whitespace)");"""));
    }

    @Test
    void nothingIsWrong() {
        Golden.silent(Sources.users(), Sources.bodies("CreateReports", 2, """
                db.execute("create table reports (id bigint primary key, user_id bigint references users)");
                db.createIndex("users_email_idx").on("users", "email").execute();""", """
                db.dropTable("reports").execute();
                db.dropIndex("users_email_idx").execute();"""));
    }
}
