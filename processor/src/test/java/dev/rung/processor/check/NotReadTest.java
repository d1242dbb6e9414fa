package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class NotReadTest {

    @Test
    void unknownStatement() {
        Golden.checkBodies(getClass(), "unknownStatement", Sources.bodies("WatchUsers", 1, """
                db.execute("supervise users"); // note""", """
                db.execute("drop table if exists users");"""));
    }

    @Test
    void blockOfCode() {
        Golden.checkBodies(getClass(), "blockOfCode", Sources.bodies("PrepareUsers", 1, """
                db.execute("do $$ begin execute (select 'create table users (id bigint)' from pg_class limit 1); end $$"); // note""", """
                db.execute("drop table if exists users");"""));
    }

    @Test
    void everythingIsRead() {
        Golden.silent(Sources.bodies("CreateUsers", 1, """
                db.execute("create table users (id bigint)");""", """
                db.execute("drop table users");"""));
    }
}
