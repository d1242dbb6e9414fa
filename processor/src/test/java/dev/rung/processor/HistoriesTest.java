package dev.rung.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.testing.compile.JavaFileObjects;
import dev.rung.ConfigurationException;
import dev.rung.Migrations;
import dev.rung.Settings;
import dev.rung.Target;
import dev.rung.spi.Registry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several histories in one build, one after another or apart, of this module or of a library. */
class HistoriesTest {

    @TempDir
    private Path folder;

    private static Path declare(Project project, String packageName, String history) {
        return project.write(
                JavaFileObjects.forSourceString(packageName + ".package-info", """
                @dev.rung.History(%s)
                package %s;
                """.formatted(history, packageName)));
    }

    private static Path migration(
            Project project, String packageName, String name, long version, String up, String down) {
        return project.write(JavaFileObjects.forSourceString(
                packageName + "." + name, """
                package %s;

                import dev.rung.Migration;
                import dev.rung.Reversible;
                import org.jooq.DSLContext;

                @Migration(version = %d)
                public final class %s implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("%s");
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("%s");
                    }
                }
                """.formatted(packageName, version, name, up, down)));
    }

    private static Path users(Project project) {
        return migration(project, "shop.db", "Init", 1, "create table users (id int primary key)", "drop table users");
    }

    private static Path invoices(Project project) {
        return invoices(project, "billing.db.first");
    }

    private static Path invoices(Project project, String packageName) {
        return migration(
                project,
                packageName,
                "Init",
                1,
                "create table invoices (user_id int references users)",
                "drop table invoices");
    }

    @Test
    void eachHasARegistryOfItsOwn() throws IOException {
        var project = new Project(folder);
        assertThat(project.javac(
                        declare(project, "billing.db", "name = \"billing\", after = \"\""),
                        users(project),
                        invoices(project)))
                .isEmpty();
        assertThat(project.written())
                .containsKeys("META-INF/rung/1_Init.up.sql", "META-INF/rung/billing/1_Init.up.sql")
                .containsEntry(
                        "META-INF/services/" + Registry.class.getName(),
                        "shop.db.RungRegistry\nbilling.db.RungRegistry\n");
        try (var loader = project.loader()) {
            assertThat(Registry.find(loader).name()).isEmpty();
            assertThat(Registry.find(loader).entries())
                    .extracting(Registry.Entry::className)
                    .containsExactly("shop.db.Init");
        }
    }

    @Test
    void oneSeesNothingOfAnotherThatItDoesNotComeAfter() throws IOException {
        var project = new Project(folder);
        var declaration = project.write(JavaFileObjects.forSourceString("shop.billing.migrations.package-info", """
                @History(name = "billing")
                package shop.billing.migrations;

                import dev.rung.History;
                """));
        assertThat(project.javac(declaration, users(project), invoices(project, "shop.billing.migrations")))
                .singleElement()
                .asString()
                .startsWith("[unknown-table] ");
    }

    @Test
    void whatIsNotCompiledNowStays() throws IOException {
        var project = new Project(folder);
        var invoices = invoices(project);
        project.javac(declare(project, "billing.db", "name = \"billing\", after = \"\""), users(project), invoices);
        var all = project.written();
        assertThat(project.javac(invoices)).isEmpty();
        assertThat(project.written()).isEqualTo(all);
    }

    @Test
    void declarationsThatContradictAreRefused() throws IOException {
        var project = new Project(folder);
        var users = users(project);
        var invoices = invoices(project);
        assertThat(said(project, declare(project, "billing.db", "name = \"billing\", after = \"audit\""), invoices))
                .containsExactly("""
                        the history `billing` comes after `audit`, and there is no history of that name here or on the class path
                          fix: the name, or the dependency that has its migrations""");
        assertThat(said(
                        project,
                        declare(project, "billing.db", "name = \"billing\", after = \"\""),
                        declare(project, "shop", "after = \"billing\""),
                        users,
                        invoices))
                .contains("""
                        histories come after each other: , billing
                          fix: `after` in the `@History` of one of them""");
        assertThat(said(
                        project,
                        declare(project, "billing.db", "name = \"shop\""),
                        declare(project, "shop", "name = \"shop\""),
                        users,
                        invoices))
                .containsExactly("""
                        `billing.db` and `shop` both declare the history `shop`
                          one history is made in one place
                          fix: another `name`, or a package around both""");
        assertThat(said(project, declare(project, "billing.db", "name = \"Billing-1\""), invoices))
                .singleElement()
                .asString()
                .startsWith("`Billing-1` is no name of a history");
    }

    /** The errors; javac indents those of a package further. */
    private static List<String> said(Project project, Path... files) throws IOException {
        return project.javac(files).stream()
                .map(message -> message.replaceAll("\\n +", "\n  "))
                .toList();
    }

    @Test
    void anotherRegistryOfTheSameNameIsSaid() throws IOException {
        var library = new Project(folder.resolve("library"));
        library.javac(users(library));
        var project = new Project(folder.resolve("application")).with(library);
        assertThat(project.messages(
                        List.of(migration(project, "app.db", "Init", 1, "create table t (id int)", "drop table t"))))
                .singleElement()
                .asString()
                .startsWith(
                        "WARNING:-1: there is another registry of migrations without a name on the class path, in file:");
    }

    @Test
    void aLibraryBringsItsTables() throws IOException, SQLException {
        var library = new Project(folder.resolve("library"));
        assertThat(library.javac(
                        declare(library, "shop.db", "name = \"users\", table = \"users_log\""), users(library)))
                .isEmpty();
        var project = new Project(folder.resolve("application")).with(library);
        var files = new ArrayList<>(List.of(declare(project, "billing.db", "after = \"users\""), invoices(project)));
        files.add(declare(project, "stock.db", "name = \"stock\""));
        files.add(migration(project, "stock.db", "Init", 1, "create table parts (id int)", "drop table parts"));
        assertThat(project.messages(files)).isEmpty();
        try (var loader = project.loader();
                var server = EmbeddedPostgres.start()) {
            var database = server.getPostgresDatabase();
            var migrations = Migrations.using(database, Settings.DEFAULT, Registry.find(loader));
            assertThat(migrations.plan(Target.head()).steps()).hasSize(2);
            assertThat(migrations.isAtHead()).isFalse();
            assertThat(migrations.run(Target.head()).steps()).hasSize(2);
            assertThat(migrations.isAtHead()).isTrue();
            assertThat(tables(database)).containsExactly("invoices", "rung_history", "users", "users_log");
            migrations.run(Target.version(0));
            assertThat(tables(database)).containsExactly("rung_history", "users", "users_log");

            var thread = Thread.currentThread();
            var before = thread.getContextClassLoader();
            thread.setContextClassLoader(loader);
            try {
                Migrations.using(server.getDatabase("postgres", "template1"), Settings.DEFAULT, Registry.find("stock"))
                        .run(Target.head());
                assertThat(tables(server.getDatabase("postgres", "template1")))
                        .containsExactly("parts", "rung_history_stock");
                assertThatThrownBy(() -> Registry.find("stocks"))
                        .isInstanceOf(ConfigurationException.class)
                        .hasMessageStartingWith("the history `stocks` is not on the class path; did you mean `stock`?");
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }

    private static List<String> tables(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select tablename from pg_tables where schemaname = 'public' order by 1")) {
            var tables = new ArrayList<String>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }
}
