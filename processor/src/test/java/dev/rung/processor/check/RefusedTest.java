package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class RefusedTest {

    @Test
    void foreignKeyToWhatIsNotUnique() {
        Golden.checkBodies(getClass(), "foreignKeyToWhatIsNotUnique", Sources.bodies("CreatePosts", 1, """
                db.execute("create table posts (id bigint primary key, title text, previous text references posts (title))"); // error""", """
                db.execute("drop table posts");"""));
    }

    @Test
    void nothingIsWrong() {
        Golden.silent(Sources.bodies("CreatePosts", 1, """
                db.execute("create table posts (id bigint primary key, title text unique, previous text references posts (title))");""", """
                db.execute("drop table posts");"""));
    }
}
