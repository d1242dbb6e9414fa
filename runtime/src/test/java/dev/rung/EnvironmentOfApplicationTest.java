package dev.rung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.internal.config.ConfigSource;
import dev.rung.internal.config.PropertiesReader;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** An application gives settings and data sources of its own, and is told what is wrong with them as of a file. */
class EnvironmentOfApplicationTest {

    @Test
    void takesAMap() {
        var environment = Environment.of(
                "dev",
                Map.of(
                        "db.url",
                        "postgres://ann:s3cret@host/cars",
                        "migrations.table",
                        "ops.log",
                        "server.port",
                        "80"));
        assertThat(environment).hasToString("dev (jdbc:postgresql://host/cars as ann)");
        assertThat(environment.url()).isEqualTo("jdbc:postgresql://host/cars");
        assertThat(environment.user()).isEqualTo("ann");
        assertThat(environment.historyTable()).isEqualTo("ops.log");
    }

    @Test
    void takesPropertiesWithTheirDefaults() {
        var defaults = new Properties();
        defaults.setProperty("db.url", "jdbc:postgresql://host/${name}");
        var properties = new Properties(defaults);
        properties.setProperty("name", "cars");
        properties.setProperty("%prod.migrations.lock-retries", "3");
        properties.setProperty("%dev.migrations.lock-retries", "4");
        var environment = Environment.of("prod", properties);
        assertThat(environment.url()).isEqualTo("jdbc:postgresql://host/cars");
        assertThat(environment.settings().lockRetries()).isEqualTo(3);
        assertThat(environment.isProtected()).isTrue();
    }

    @Test
    void namesTheNearestKeyAndNoLine() {
        refuses("dev", Map.of("db.ulr", "jdbc:postgresql://x/y"), """
                the settings that the application gives: there is no key `db.ulr`; did you mean `db.url`?
                  the keys are db.url, db.user, db.password, db.password-file, db.data-directory, migrations.table, migrations.lock-timeout, migrations.lock-retries, migrations.max-blocking, migrations.on-edit, migrations.out-of-order, migrations.protected, migrations.key, migrations.history""");
    }

    @Test
    void namesTheNearestEnvironment() {
        refuses("prd", Map.of("%prod.db.url", "jdbc:postgresql://x/y", "%dev.db.url", "jdbc:postgresql://x/y"), """
                the settings that the application gives: there is no environment `prd`; did you mean `prod`?
                  they have dev, prod
                  fix: name one of them, or add a key such as: %prd.db.url = jdbc:postgresql://localhost/postgres""");
    }

    @Test
    void saysWhatIsMissing() {
        refuses("dev", Map.of("db.user", "ann"), """
                the settings that the application gives: `db.url` is not set for the environment `dev`
                  fix: %dev.db.url = jdbc:postgresql://localhost/postgres""");
    }

    private static void refuses(String name, Map<String, String> settings, String message) {
        assertThatThrownBy(() -> Environment.of(name, settings))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(message);
    }

    @Test
    void asksADataSourceOfTheApplicationWhereItIs() {
        var database = Databases.create();
        database.setPassword("s3cret");
        var environment = Environment.of("dev", Map.of("migrations.table", "cars_history"), database);
        assertThat(environment.dataSource()).isSameAs(database);
        assertThat(environment.url()).startsWith("jdbc:postgresql://localhost:").doesNotContain("s3cret");
        assertThat(environment.user()).isEqualTo("postgres");
        assertThat(environment.password()).isNull();
        assertThat(environment).hasToString("dev (a data source of the application)");
        assertThatThrownBy(() -> environment.database("other"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("""
                        the environment `dev` has the data source of the application, which reaches no other database than its own
                          fix: an environment with `db.url`""");
    }

    @Test
    void aDataSourceAloneHasWhatHoldsForAllEnvironments() {
        var settings = around("db.url = ${UNSET}\nmigrations.table = ops.log\n%prod.db.url = embedded", Map.of())
                .settings();
        assertThat(settings.table()).isEqualTo("ops.log");
        assertThat(settings.isProtected()).isFalse();
    }

    @Test
    void aDataSourceAloneHasWhatHoldsForTheEnvironmentOfTheProcess() {
        var settings = around("%prod.migrations.table = ops.log\n%dev.db.url = embedded", Map.of("RUNG_ENV", "prod"))
                .settings();
        assertThat(settings.table()).isEqualTo("ops.log");
        assertThat(settings.isProtected()).isTrue();
    }

    @Test
    void aDataSourceAloneIsNotAppliedToAnyHistoryByChance() {
        assertThatThrownBy(() -> around("%prod.migrations.table = ops.log", Map.of()))
                .hasMessage("""
                migrations.properties:1: `%prod.migrations.table` holds for one environment, and nothing says which one this data source belongs to
                  fix: `Migrations.in(Environment.load("prod", dataSource))`, or the variable RUNG_ENV""");
    }

    @Test
    void aDataSourceAloneNeedsNoFile() {
        var environment = EnvironmentReader.around(Databases.create(), Optional.empty(), Map.of());
        assertThat(environment.historyTable()).isEqualTo("rung_history");
    }

    private static Environment around(String file, Map<String, String> variables) {
        DataSource dataSource = Databases.create();
        var source = PropertiesReader.read(ConfigSource.DEFAULT, file);
        return EnvironmentReader.around(dataSource, Optional.of(source), variables);
    }

    @Test
    void aThreadWithoutAClassLoaderFindsWhatRungFinds() {
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        thread.setContextClassLoader(null);
        try {
            assertThatThrownBy(() -> Environment.load("dev"))
                    .hasMessageStartingWith("there is no `migrations.properties`");
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    @Test
    void anEnvironmentMayNameItsHistory() {
        var settings = Map.of("db.url", "jdbc:postgresql://h/d", "migrations.history", "billing");
        var environment = Environment.of("prod", settings);
        assertThat(environment.settings().history()).isEqualTo("billing");
        assertThat(environment.history("").settings().history()).isEmpty();
        assertThatThrownBy(() -> Migrations.in(environment))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("the history `billing` is not on the class path");
    }
}
