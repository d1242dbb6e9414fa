package dev.rung.cli;

import static dev.rung.cli.Databases.tables;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One build with two histories, each for a database of its own. */
class HistoriesTest {

    @TempDir
    private Path folder;

    private Application application;
    private Application billing;

    @BeforeEach
    void compile() {
        application = new Application(folder).migration(1, "AddCars", "create table car (id int)", "drop table car");
        application.write(
                "src/main/java/billing/package-info.java", "@dev.rung.History(name = \"billing\")\npackage billing;\n");
        application.write("src/main/java/billing/AddInvoices.java", """
                package billing;

                import dev.rung.*;
                import org.jooq.DSLContext;

                @Migration(version = 1)
                public final class AddInvoices implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("create table invoice (id int)");
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("drop table invoice");
                    }
                }
                """);
        application.compile();
        billing = new Application(folder);
        application.write("migrations.properties", """
                db.user = postgres
                %%dev.db.url = %s
                %%billing.db.url = %s
                %%billing.migrations.history = billing
                """.formatted(
                        application.database().getUrl(), billing.database().getUrl()));
    }

    @Test
    void anEnvironmentNamesItsHistory() {
        assertThat(application.ok("migrate")).startsWith("dev: from version 0 to 1");
        assertThat(application.ok("migrate", "--env", "billing")).startsWith("billing: from version 0 to 1");
        assertThat(tables(application.database())).containsExactly("car");
        assertThat(tables(billing.database())).containsExactly("invoice", "rung_history_billing");
        assertThat(application.ok("status", "--env", "billing")).contains("add invoices  applied");
        assertThat(application.ok("verify", "--env", "billing"))
                .contains("add invoices")
                .doesNotContain("add cars");
        assertThat(application.ok("drift", "--env", "billing")).contains("billing");
        assertThat(application.ok("rollback", "--env", "billing")).startsWith("billing: from version 1 to 0");
        assertThat(tables(billing.database())).containsExactly("rung_history_billing");
    }

    @Test
    void anOptionNamesIt() {
        assertThat(application.ok("migrate", "--history", "billing")).startsWith("dev: from version 0 to 1");
        assertThat(tables(application.database())).containsExactly("invoice", "rung_history_billing");
        assertThat(application.ok("status", "--history", "billing")).contains("add invoices  applied");
        assertThat(application.ok("status")).contains("add cars  pending");
        assertThat(application.ok("sql", "1", "--history", "billing")).contains("create table invoice");
        assertThat(application.ok("sql", "1")).contains("create table car");
        assertThat(application.ok("create", "add", "payments", "--history", "billing"))
                .contains("billing/AddPayments.java");
        assertThat(Files.exists(folder.resolve("src/main/java/billing/AddPayments.java")))
                .isTrue();
    }

    @Test
    void oneThatIsNotThereIsSaid() {
        assertThat(application
                        .run("create", "add", "payments", "--history", "biling")
                        .err())
                .contains("the history `biling` is not on the class path; did you mean `billing`?");
        assertThat(application.run("status", "--history", "biling").err())
                .contains("the history `biling` is not on the class path; did you mean `billing`?");
    }
}
