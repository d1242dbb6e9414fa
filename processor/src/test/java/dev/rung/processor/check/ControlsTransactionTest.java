package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class ControlsTransactionTest {

    @Test
    void commit() {
        Golden.check(getClass(), "commit", Sources.bodies("CreateUsers", 1, """
                db.execute("create table users (id bigint)");
                db.execute("commit"); // error""", """
                db.execute("drop table users");"""));
    }

    @Test
    void savepointsStayWithinTheTransaction() {
        Golden.silent(Sources.bodies("CreateUsers", 1, """
                db.execute("create table users (id bigint)");
                db.execute("savepoint made");
                db.execute("release made");""", """
                db.execute("drop table users");"""));
    }
}
