package dev.rung.processor.check;

import com.google.testing.compile.JavaFileObjects;
import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class NotAMigrationTest {

    @Test
    void annotationWithoutInterface() {
        Golden.check(getClass(), "annotationWithoutInterface", Sources.file("CreateReports", """
                @Migration(version = 1)
                public final class CreateReports {} // error
                """));
    }

    @Test
    void interfaceWithoutAnnotation() {
        Golden.check(getClass(), "interfaceWithoutAnnotation", Sources.reversible("CreateReports", """
                public final class CreateReports implements Reversible { // error
                """));
    }

    @Test
    void annotationWithoutImport() {
        Golden.checkBodies(
                getClass(),
                "annotationWithoutImport",
                JavaFileObjects.forSourceString("shop.db.Migration", "package shop.db;\n\n@interface Migration {}\n"),
                JavaFileObjects.forSourceString("shop.db.CreateReports", """
                package shop.db;

                import dev.rung.Reversible;
                import org.jooq.DSLContext;

                @Migration
                public final class CreateReports implements Reversible { // error
                    @Override
                    public void up(DSLContext db) {
                        db.execute("create table reports (id bigint)");
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("drop table reports");
                    }
                }
                """));
    }

    @Test
    void bothInterfaces() {
        Golden.check(getClass(), "bothInterfaces", Sources.file("CreateReports", """
                @Migration(version = 1)
                public final class CreateReports implements Reversible, Irreversible { // error
                    @Override
                    public void up(DSLContext db) {}

                    @Override
                    public void down(DSLContext db) {
                        db.execute("select 1");
                    }

                    @Override
                    public String reason() {
                        return "none";
                    }
                }
                """));
    }

    @Test
    void abstractBaseClassesAreNoMigrations() {
        Golden.silent(Sources.reversible("Base", """
                abstract class Base implements Reversible {
                """), Sources.migration("Step", 1));
    }
}
