package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class IdentifierTooLongTest {

    @Test
    void column() {
        Golden.checkBodies(getClass(), "column", Sources.bodies("CreateUsers", 1, """
                db.execute("create table users (a_name_that_says_much_more_than_anybody_would_ever_want_to_read_here text)"); // warning""", """
                db.execute("drop table users");"""));
    }

    @Test
    void nothingIsWrong() {
        Golden.silent(Sources.bodies("CreateUsers", 1, """
                db.execute("create table users (id bigint)");""", """
                db.execute("drop table users");"""));
    }
}
