package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class UnknownObjectTest {

    @Test
    void view() {
        Golden.checkBodies(getClass(), "view", Sources.users(), Sources.bodies("DropView", 2, """
                db.execute("create table notes (id int)");""", """
                db.execute("drop view notes_of_users"); // error
                db.execute("drop table notes");"""));
    }

    @Test
    void nothingIsWrong() {
        Golden.silent(Sources.users(), Sources.bodies("AddView", 2, """
                db.execute("create view emails as select email from users");""", """
                db.execute("drop view emails");"""));
    }
}
