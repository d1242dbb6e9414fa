package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class LosesDataTest {

    @Test
    void column() {
        Golden.checkBodies(
                getClass(),
                "column",
                Sources.bodies("CreateUsers", 1, """
                db.execute("create table users (id bigint primary key, email text)");""", """
                db.execute("drop table users");"""),
                Sources.marked("// warning", Sources.bodies("DropEmail", 2, """
                db.execute("alter table users drop column email");""", """
                db.execute("alter table users add column email text");""")));
    }

    @Test
    void allowed() {
        Golden.silent(Sources.bodies("CreateUsers", 1, """
                db.execute("create table users (id bigint primary key, email text)");""", """
                db.execute("drop table users");"""), Sources.bodies("DropEmail", """
                @Allow(value = "loses-data", reason = "nobody has ever filled it")
                """, 2, """
                db.execute("alter table users drop column email");""", """
                db.execute("alter table users add column email text");"""));
    }
}
