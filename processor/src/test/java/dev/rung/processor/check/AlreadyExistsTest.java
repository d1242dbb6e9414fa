package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class AlreadyExistsTest {

    @Test
    void table() {
        Golden.checkBodies(getClass(), "table", Sources.users(), Sources.bodies("CreateUsersAgain", 2, """
                db.execute("create table users (id bigint)"); // error""", """
                db.execute("drop table users");"""));
    }

    @Test
    void column() {
        Golden.checkBodies(getClass(), "column", Sources.users(), Sources.bodies("AddEmail", 2, """
                db.execute("alter table users add column email text"); // error""", """
                db.execute("alter table users drop column email");"""));
    }

    @Test
    void nothingIsWrong() {
        Golden.silent(Sources.users(), Sources.bodies("CreateUsersAgain", 2, """
                db.execute("create table if not exists users (id bigint)");""", """
                db.execute("select 1");"""));
    }
}
