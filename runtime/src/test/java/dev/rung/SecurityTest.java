package dev.rung;

import static dev.rung.Databases.execute;
import static dev.rung.Databases.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The rights of the page docs/security.md, granted by its own statements: they suffice, and they do not reach further. */
class SecurityTest {

    private static final List<String> ROLES = List.of("shop_migrator", "shop_app", "shop_status");

    private final PGSimpleDataSource database = Databases.create();
    private final TestRegistry registry = TestRegistry.ofTables(1, 2);

    @BeforeEach
    void grantAsTheDocumentationSays() {
        dropRoles();
        execute(database, snippet().replace("database shop", "database " + database.getDatabaseName()));
    }

    @AfterEach
    void dropRoles() {
        for (var role : ROLES) {
            if (!query(database, "select 1 from pg_roles where rolname = '" + role + "'").isEmpty()) {
                execute(database, "drop owned by " + role + " cascade; drop role " + role);
            }
        }
    }

    /** The first block of SQL on the page. */
    private static String snippet() {
        try {
            var page = Files.readString(Path.of("../docs/security.md"), StandardCharsets.UTF_8);
            int start = page.indexOf("```sql\n") + "```sql\n".length();
            return page.substring(start, page.indexOf("```", start));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Migrations as(String role) {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(database.getUrl());
        dataSource.setUser(role);
        return Migrations.using(dataSource, Settings.DEFAULT, registry);
    }

    private void executeAs(String role, String sql) {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(database.getUrl());
        dataSource.setUser(role);
        execute(dataSource, sql);
    }

    @Test
    void theMigratorMigratesAndRollsBack() {
        as("shop_migrator").run(Target.head());
        as("shop_migrator").run(Target.version(0));
        assertThat(as("shop_migrator").run(Target.head()).steps()).hasSize(2);
    }

    @Test
    void theApplicationReadsItsTablesAndWhetherTheyAreAtHead() {
        as("shop_migrator").run(Target.head());
        executeAs("shop_app", "insert into t1 values (1); select * from t1");
        assertThat(as("shop_app").isAtHead()).isTrue();
    }

    @Test
    void theApplicationNeitherMigratesNorWritesTheHistory() {
        as("shop_migrator").run(Target.version(1));
        assertThatThrownBy(() -> as("shop_app").run(Target.head())).isInstanceOf(MigrationException.class);
        for (var sql : List.of(
                "insert into rung_history select * from rung_history",
                "update rung_history set down_sql = array['alter role shop_app superuser']",
                "delete from rung_history",
                "truncate rung_history",
                "create trigger x before insert on rung_history for each row execute function suppress_redundant_updates_trigger()",
                "create table mine (id int)")) {
            assertThatThrownBy(() -> executeAs("shop_app", sql)).hasRootCauseMessage(rootOf(sql));
        }
        assertThat(query(database, "select version from rung_history")).containsExactly("1");
    }

    private static String rootOf(String sql) {
        return sql.startsWith("create table")
                ? "ERROR: permission denied for schema public\n  Position: 14"
                : "ERROR: permission denied for table rung_history";
    }

    @Test
    void whoReadsTheStatusReadsAndWritesNothing() {
        as("shop_migrator").run(Target.head());
        executeAs("shop_migrator", "grant select on rung_history to shop_status");
        assertThat(as("shop_status").status().behind()).isZero();
        assertThat(as("shop_status").history()).hasSize(2);
        assertThatThrownBy(() -> executeAs("shop_status", "select * from t1")).hasRootCauseMessage("ERROR: permission denied for table t1");
        assertThatThrownBy(() -> as("shop_status").run(Target.back(1))).isInstanceOf(MigrationException.class);
    }
}
