package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class SyntaxErrorTest {

    @Test
    void unknownCommand() {
        Golden.checkBodies(getClass(), "unknownCommand", Sources.bodies("CreateUsers", 1, """
                db.execute("craete table users (id bigint)"); // error""", """
                db.execute("drop table if exists users");"""));
    }

    @Test
    void unbalanced() {
        Golden.checkBodies(getClass(), "unbalanced", Sources.bodies("CreateUsers", 1, """
                db.execute("create table users (id bigint"); // error""", """
                db.execute("drop table if exists users");"""));
    }

    @Test
    void misspeltKeyword() {
        Golden.checkBodies(getClass(), "misspeltKeyword", Sources.bodies("CreateUsers", 1, """
                db.execute("create table users (id bigint primary key, email text not nul)"); // error""", """
                db.execute("drop table if exists users");"""));
    }

    @Test
    void habitOfAnotherDatabase() {
        Golden.checkBodies(getClass(), "habitOfAnotherDatabase", Sources.bodies("CreateUsers", 1, """
                db.execute("create table users (id bigint auto_increment primary key)"); // error""", """
                db.execute("drop table if exists users");"""));
    }

    @Test
    void nothingIsWrong() {
        Golden.silent(Sources.bodies("CreateUsers", 1, """
                db.execute("create table users (id bigint)");""", """
                db.execute("drop table users");"""));
    }
}
