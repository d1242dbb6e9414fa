package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class NotInTransactionTest {

    @Test
    void alone() {
        Golden.check(getClass(), "alone", Sources.users(), Sources.bodies("IndexUsers", 2, """
                        db.execute("create index concurrently users_id_idx on users (id)"); // error""", """
                        db.execute("drop index users_id_idx");"""));
    }

    @Test
    void amongOthers() {
        Golden.check(getClass(), "amongOthers", Sources.users(), Sources.bodies("IndexUsers", 2, """
                        db.execute("alter table users add column name text");
                        db.execute("create index concurrently users_name_idx on users (name)"); // error""", """
                        db.execute("alter table users drop column name");"""));
    }

    @Test
    void codeThatEndsTransactions() {
        Golden.check(
                getClass(), "codeThatEndsTransactions", Sources.users(), Sources.bodies("ClearUsers", 2, """
                        db.execute("do $$ begin delete from users; commit; end $$"); // error""", """
                        db.execute("select 1");"""));
    }

    @Test
    void procedureThatEndsTransactionsOnTheWayDown() {
        Golden.check(getClass(), "procedureDown", Sources.users(), Sources.bodies("ClearUsers", 2, """
                        db.execute("create procedure clear() language plpgsql as $$ begin delete from users; commit; end $$");""", """
                        db.execute("call clear()"); // error
                        db.execute("drop procedure clear()");"""));
    }

    @Test
    void nothingIsWrong() {
        Golden.silent(Sources.users(), Sources.bodies("IndexUsers", 2, """
                        db.execute("create index users_id_idx on users (id)");""", """
                        db.execute("drop index users_id_idx");"""));
    }
}
