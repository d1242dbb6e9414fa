package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.JudgingPostgres;
import dev.rung.processor.Sources;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class NotJudgedTest {

    private static final JavaFileObject REPORTS = Sources.bodies("CreateReports", 1, """
            db.execute("create table reports (id bigint primary key)");""", """
            db.execute("drop table reports");""");

    @Test
    void noServer() {
        Golden.checkRunning(
                getClass(),
                "noServer",
                "-Arung.server=jdbc:postgresql://127.0.0.1:1/postgres",
                Sources.markedClass("// warning", REPORTS));
    }

    @Test
    void beyondItsDatabase() {
        Golden.checkRunning(
                getClass(),
                "beyondItsDatabase",
                JudgingPostgres.option(),
                Sources.markedClass("// warning", Sources.bodies("CreateReader", 1, """
                        db.execute("create role reader");""", """
                        db.execute("drop role reader");""")));
    }

    @Test
    void nothingIsWrong() {
        Golden.silentRunning(JudgingPostgres.option(), REPORTS);
    }
}
