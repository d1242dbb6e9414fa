package dev.rung.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Typed tables are generated in the compilation of the migrations, and break what does not fit to them. */
class TypedTablesTest {

    @TempDir
    private Path folder;

    private Project project(String name) throws IOException {
        return new Project(Files.createDirectories(folder.resolve(name)), "-Arung.tables=shop.tables");
    }

    private static Path migration(Project project, String name, int version, String sql) {
        return project.write(Sources.irreversible(name, version, sql));
    }

    @Test
    void aGeneratedColumnIsReadOnly() throws Exception {
        var project = project("generated");
        project.javac(migration(
                project, "AddSums", 1, "create table sums (a integer, b integer generated always as (a + 1) stored)"));
        try (var loader = project.loader()) {
            var sums = (Table<?>)
                    loader.loadClass("shop.tables.tables.Sums").getField("SUMS").get(null);
            assertThat(Arrays.stream(sums.fields())
                            .map(field -> field.getDataType().readonly()))
                    .containsExactly(false, true);
        }
    }

    @Test
    void aRenamedColumnBreaksItsQueriesInOneBuild() throws IOException {
        var project = project("shop");
        var add = migration(project, "AddComments", 1, "create table comments (id bigint primary key, contents text)");
        var query = project.write(Sources.file("Comments", """
                import static shop.tables.Tables.COMMENTS;

                import org.jooq.DSLContext;

                final class Comments {
                    String first(DSLContext db) {
                        return db.select(COMMENTS.CONTENTS).from(COMMENTS).limit(1).fetchOne(COMMENTS.CONTENTS);
                    }
                }
                """));
        assertThat(project.javac(add, query)).isEmpty();

        var rename = migration(project, "RenameContents", 2, "alter table comments rename column contents to body");
        assertThat(project.javac(add, rename, query))
                .isNotEmpty()
                .allSatisfy(message -> assertThat(message)
                        .startsWith("cannot find symbol")
                        .contains("symbol:   variable CONTENTS", "of type shop.tables.tables.Comments"));
    }

    @Test
    void saysWhatItDoesNotKnow() throws IOException {
        var project = project("views");
        var add = migration(
                project, "AddView", 1, "create table a (id bigint primary key); create view b as select id from a");
        assertThat(project.messages(List.of(add)))
                .anySatisfy(message -> assertThat(message)
                        .startsWith("NOTE")
                        .contains("the typed tables are without what is not known at compile time", "view `b`"));
    }

    @Test
    void aPartialCompilationKnowsTheWholeSchema() throws IOException {
        var project = project("partial");
        project.javac(migration(project, "AddA", 1, "create table a (id bigint primary key)"));
        var second = migration(project, "AddB", 2, "create table b (id bigint primary key)");
        assertThat(project.javac(second)).isEmpty();
        assertThat(project.classes().resolve("shop/tables/tables/B.class")).exists();
        assertThat(project.output())
                .anySatisfy(file -> assertThat(file)
                        .startsWith("shop/tables/Tables.class\n")
                        .contains("tables/A;"));
    }

    @Test
    void theOptionIsThePackage() throws IOException {
        var project = new Project(folder, "-Arung.tables=shop.class");
        assertThat(project.javac(migration(project, "AddA", 1, "create table a (id bigint)")))
                .singleElement()
                .asString()
                .contains("`rung.tables`", "`shop.class` is none", "fix: -Arung.tables=shop.tables");
    }
}
