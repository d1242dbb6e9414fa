package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class DependentObjectsTest {

    @Test
    void foreignKey() {
        Golden.checkBodies(getClass(), "foreignKey", Sources.users(), Sources.bodies("CreatePosts", 2, """
                db.execute("create table posts (id bigint primary key, user_id bigint references users)");""", """
                db.execute("drop table users"); // error
                db.execute("drop table posts");"""));
    }

    @Test
    void view() {
        Golden.checkBodies(getClass(), "view", Sources.users(), Sources.bodies("AddView", 2, """
                db.execute("create view emails as select email from users");
                db.execute("alter table users drop column email"); // error""", """
                db.execute("drop view emails");"""));
    }

    @Test
    void nothingIsWrong() {
        Golden.silent(Sources.users(), Sources.bodies("CreatePosts", 2, """
                db.execute("create table posts (id bigint primary key, user_id bigint references users)");""", """
                db.execute("drop table posts");"""));
    }
}
