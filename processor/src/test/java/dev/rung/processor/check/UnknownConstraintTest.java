package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class UnknownConstraintTest {

    @Test
    void notItsName() {
        Golden.checkBodies(getClass(), "notItsName", Sources.users(), Sources.bodies("AllowSharedEmails", 2, """
                db.alterTable("users").dropConstraint("users_email_unique").execute(); // error""", """
                db.execute("alter table users add constraint users_email_key unique (email)");"""));
    }

    @Test
    void nothingIsWrong() {
        Golden.silent(Sources.users(), Sources.bodies("AllowSharedEmails", 2, """
                db.alterTable("users").dropConstraint("users_email_key").execute();""", """
                db.execute("alter table users add constraint users_email_key unique (email)");"""));
    }
}
