package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LosesDataTest {

    @Test
    void column() {
        Golden.checkBodies(
                getClass(),
                "column",
                Sources.bodies("CreateUsers", 1, """
                db.execute("create table users (id bigint primary key, email text)");""", """
                db.execute("drop table users");"""),
                Sources.marked("// warning", Sources.bodies("DropEmail", 2, """
                db.execute("alter table users drop column email");""", """
                db.execute("alter table users add column email text");""")));
    }

    @Test
    void allowed() {
        Golden.silent(Sources.bodies("CreateUsers", 1, """
                db.execute("create table users (id bigint primary key, email text)");""", """
                db.execute("drop table users");"""), Sources.bodies("DropEmail", """
                @Allow(value = "loses-data", reason = "nobody has ever filled it")
                """, 2, """
                db.execute("alter table users drop column email");""", """
                db.execute("alter table users add column email text");"""));
    }

    /** The build that a way down leads to does not look at the column. */
    @Test
    void unused(@TempDir Path folder) throws IOException {
        var uses = Files.writeString(folder.resolve("uses"), "1\nusers\tid\tshop.Users.all(Users.java:12)\n");
        Golden.silentRunning(
                "-Arung.uses=" + uses,
                Sources.bodies("CreateUsers", 1, """
                db.execute("create table users (id bigint primary key, email text)");""", """
                db.execute("drop table users");"""),
                Sources.bodies("DropEmail", 2, """
                db.execute("alter table users drop column email");""", """
                db.execute("alter table users add column email text");"""));
    }
}
