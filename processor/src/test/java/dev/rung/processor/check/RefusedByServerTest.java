package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.JudgingPostgres;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class RefusedByServerTest {

    @Test
    void onTheWayUp() {
        Golden.checkRunning(
                getClass(), "onTheWayUp", JudgingPostgres.option(), Sources.bodies("CreatePrices", 1, """
                        db.execute("create table prices (id bigint primary key, price numeric(10, 2))");
                        db.execute( /* // error */ ""\"
                            insert into prices
                            select id, '(1,2'::point <-> '(0,0)'
                            from generate_series(1, 3) id
                            ""\");""", """
                        db.execute("drop table prices");"""));
    }

    @Test
    void onTheWayDown() {
        Golden.checkRunning(
                getClass(), "onTheWayDown", JudgingPostgres.option(), Sources.bodies("CreatePrices", 1, """
                        db.execute("create table prices (id bigint primary key)");""", """
                        db.execute("do $$ begin perform id / 0 from (values (1)) v (id); end $$"); // error
                        db.execute("drop table prices");"""));
    }

    @Test
    void onTheWayUpAgain() {
        Golden.checkRunning(
                getClass(),
                "onTheWayUpAgain",
                JudgingPostgres.option(),
                Sources.bodies("CreatePrices", 1, """
                        db.execute("create table prices (id bigint primary key)");""", """
                        db.execute("drop table prices");"""),
                Sources.bodies("FillPrices", 2, """
                        db.execute("insert into prices values (1)"); // error""", """
                        db.execute("delete from prices where id = 2");"""));
    }

    @Test
    void whatTheReplaySaysIsSaidOnce() {
        Golden.checkRunning(
                RefusedTest.class,
                "foreignKeyToWhatIsNotUnique",
                JudgingPostgres.option(),
                Sources.bodies("CreatePosts", 1, """
                        db.execute("create table posts (id bigint primary key, title text, previous text references posts (title))"); // error""", """
                        db.execute("drop table posts");"""));
    }

    @Test
    void nothingIsWrong() {
        Golden.silentRunning(JudgingPostgres.option(), Sources.bodies("CreatePrices", 1, """
                db.execute("create table prices (id bigint primary key, price numeric(10, 2))");
                db.execute("insert into prices select id, 1 / id from generate_series(1, 3) id");""", """
                db.execute("drop table prices");"""));
    }
}
