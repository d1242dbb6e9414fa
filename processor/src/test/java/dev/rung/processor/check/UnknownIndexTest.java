package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class UnknownIndexTest {

    @Test
    void misspelt() {
        Golden.checkBodies(getClass(), "misspelt", Sources.users(), Sources.bodies("DropIndex", 2, """
                db.dropIndex("users_lowr_idx").execute(); // error""", """
                db.execute("create index users_lower_idx on users (lower(email))");"""));
    }

    @Test
    void nothingIsWrong() {
        Golden.silent(Sources.users(), Sources.bodies("DropIndex", 2, """
                db.dropIndex("users_lower_idx").execute();""", """
                db.execute("create index users_lower_idx on users (lower(email))");"""));
    }
}
