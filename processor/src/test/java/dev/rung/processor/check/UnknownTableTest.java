package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class UnknownTableTest {

    @Test
    void misspelt() {
        Golden.checkBodies(getClass(), "misspelt", Sources.users(), Sources.bodies("AddName", 2, """
                db.execute("alter table usres add column name text"); // error""", """
                db.execute("alter table users drop column name");"""));
    }

    @Test
    void dropped() {
        Golden.checkBodies(getClass(), "dropped", Sources.users(), Sources.bodies("DropUsers", 2, """
                db.dropTable("users").execute();
                db.execute("insert into users (id, email) values (1, 'a')"); // error""", """
                db.execute("create table users (id bigint primary key, email text not null unique)");"""));
    }

    @Test
    void nothingIsWrong() {
        Golden.silent(Sources.users(), Sources.bodies("AddName", 2, """
                db.execute("alter table users add column name text");""", """
                db.execute("alter table users drop column name");"""));
    }

    @Test
    void inATextBlock() {
        Golden.checkBodies(getClass(), "inATextBlock", Sources.users(), Sources.bodies("AddNames", 2, """
                /* // error */ db.execute(\"\"\"
                    alter table users add column name text;

                    alter table usres add column nick text;
                    \"\"\");""", """
                db.execute("alter table users drop column name");"""));
    }
}
