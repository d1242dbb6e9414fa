package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class UnknownColumnTest {

    @Test
    void misspelt() {
        Golden.checkBodies(getClass(), "misspelt", Sources.users(), Sources.bodies("IndexEmail", 2, """
                db.createIndex("users_email_idx").on("users", "emial").execute(); // error""", """
                db.dropIndex("users_email_idx").execute();"""));
    }

    @Test
    void nothingIsWrong() {
        Golden.silent(Sources.users(), Sources.bodies("IndexEmail", 2, """
                db.createIndex("users_email_idx").on("users", "email").execute();""", """
                db.dropIndex("users_email_idx").execute();"""));
    }
}
