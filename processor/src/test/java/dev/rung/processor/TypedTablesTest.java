package dev.rung.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jooq.Field;
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
        assertThat(project.errors(add, rename, query)).first().isEqualTo(golden("renamedColumn"));
    }

    private static String golden(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/golden/TypedTablesTest", name + ".txt"))
                .stripTrailing();
    }

    @Test
    void saysWhichColumnOfAViewItDoesNotKnow() throws Exception {
        var project = project("views");
        var add = migration(project, "AddView", 1, """
                create extension postgis;
                create table a (id bigint primary key);
                create function pick(a text) returns text language sql as 'select a';
                create view b as select id, st_makepoint(1, 2) as relation, pick('b')::text as name from a;
                create view c as select * from pg_class;
                """);
        assertThat(project.messages(List.of(add)))
                .anySatisfy(message -> assertThat(message)
                        .startsWith("NOTE")
                        .contains(
                                "view `c`: its columns are not known",
                                "the type of `b.relation`, which is an Object in Java",
                                "fix: a cast in the view, such as `x::integer as relation`")
                        .doesNotContain("b.id", "b.name"));
        try (var loader = project.loader()) {
            var view = (Table<?>)
                    loader.loadClass("shop.tables.tables.B").getField("B").get(null);
            assertThat(Arrays.stream(view.fields()).<Object>map(Field::getType))
                    .containsExactly(Long.class, Object.class, String.class);
        }
    }

    @Test
    void aViewKeepsTheMeaningOfItsQueryWhenWhatItReadsIsRenamed() throws Exception {
        var project = project("renamed");
        var add = migration(project, "AddView", 1, """
                create table a (name integer, other text);
                create view v as select name from a;
                alter table a rename column name to number;
                alter table a rename column other to name;
                alter view v rename column name to amount;
                """);
        project.javac(add);
        try (var loader = project.loader()) {
            var view = (Table<?>)
                    loader.loadClass("shop.tables.tables.V").getField("V").get(null);
            assertThat(Arrays.stream(view.fields()).map(field -> field.getName() + " " + field.getType()))
                    .containsExactly("amount " + Integer.class);
        }
    }

    @Test
    void namesTheMigrationsThatItDoesNotKnow() throws IOException {
        var project = project("opaque");
        var add = migration(project, "AddA", 1, "create table a (id bigint primary key)");
        var opaque =
                project.write(Sources.bodies("FillA", 2, "db.fetch(\"select id from a\");", "db.fetch(\"select 1\");"));
        var block = migration(
                project, "AddB", 3, "do $$ begin execute 'create table ' || lower('B') || ' (id int)'; end $$");
        assertThat(project.messages(List.of(add, opaque, block)))
                .anySatisfy(message -> assertThat(message)
                        .startsWith("NOTE")
                        .contains("in `shop.db.FillA` (version 2)", "in `shop.db.AddB` (version 3)")
                        .doesNotContain("AddA"));
    }

    @Test
    void namesThatAreOneInJavaAreAnErrorAndNothingIsWritten() throws IOException {
        var project = project("clashes");
        var add = migration(project, "AddAll", 1, """
                create table user_data (id bigint, "a b" text, a_b text);
                create table "user data" (id bigint);
                """);
        assertThat(project.javac(add)).singleElement().asString().isEqualTo("""
                the typed tables cannot be written, since names of the schema are one name in Java
                    table `public.user data` and table `public.user_data` would both be the class `shop.tables.tables.UserData`
                    fix: rename one of them in a migration""");
        var rename = migration(project, "Rename", 2, "alter table \"user data\" rename to users");
        assertThat(project.javac(add, rename)).singleElement().asString().isEqualTo("""
                the typed tables cannot be written, since names of the schema are one name in Java
                    column `public.user_data.a b` and column `public.user_data.a_b` would both be `shop.tables.tables.UserData.A_B`
                    column `public.user_data.a b` and column `public.user_data.a_b` would both be `shop.tables.tables.records.UserDataRecord.getAB`
                    fix: rename one of them in a migration""");
        assertThat(project.output()).noneMatch(file -> file.startsWith("shop/tables"));
    }

    @Test
    void compileWithoutWarnings() throws IOException {
        var project = new Project(folder, "-Arung.tables=shop.tables", "-Xlint:all,-processing,-text-blocks");
        var add = migration(project, "AddAll", 1, Files.readString(Path.of("src/test/resources/schemas/forum.sql")));
        assertThat(project.messages(List.of(add))).isEmpty();
    }

    @Test
    void tablesOfOneNameInTwoSchemasMayReferToEachOther() throws IOException {
        var project = project("schemas");
        var add = migration(project, "AddAll", 1, """
                create table customer (id bigint primary key);
                create schema sales;
                create table sales.customer (id bigint primary key references public.customer);
                """);
        var query = project.write(Sources.file("Customers", """
                final class Customers {
                    String first(DSLContext db) {
                        var customer = shop.tables.sales.Tables.CUSTOMER;
                        return db.select(customer.customer().ID).from(customer).toString();
                    }
                }
                """));
        assertThat(project.javac(add, query)).isEmpty();
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
