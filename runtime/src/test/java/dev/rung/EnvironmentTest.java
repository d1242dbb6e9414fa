package dev.rung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.internal.config.Address;
import dev.rung.internal.config.Configuration;
import dev.rung.internal.config.PropertiesReader;
import dev.rung.spi.Registry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Right settings are read; wrong ones are answered with the line and what to do. */
class EnvironmentTest {

    private static final Map<String, String> VARIABLES =
            Map.of("DATABASE_URL", "jdbc:postgresql://db/cars", "PORT", "5433");

    @TempDir
    private Path folder;

    private static Environment load(String name, String text) {
        var file = PropertiesReader.read("migrations.properties", text);
        return new EnvironmentReader(name, new Configuration(file, name, VARIABLES)).read();
    }

    private static void refuses(String text, String message) {
        refuses("dev", text, message);
    }

    private static void refuses(String environment, String text, String message) {
        assertThatThrownBy(() -> load(environment, text))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(message)
                .satisfies(e -> assertThat(e.getStackTrace()).isEmpty());
    }

    @Test
    void readsTheKeysOfItsEnvironmentOverThoseOfAll() {
        var environment = load("dev", """
                # comment
                db.user = cars
                db.password = s3cret
                %dev.db.url = jdbc:postgresql://localhost/dev
                %prod.db.url = jdbc:postgresql://prod/cars
                %prod.db.user = boss
                %dev.migrations.lock-timeout = 500ms
                %dev.migrations.on-edit = redo
                server.port = 8080
                """);
        assertThat(environment.url()).isEqualTo("jdbc:postgresql://localhost/dev");
        assertThat(environment.user()).isEqualTo("cars");
        assertThat(environment.settings().lockTimeout()).isEqualTo(Duration.ofMillis(500));
        assertThat(environment.settings().onEdit()).isEqualTo(Settings.OnEdit.REDO);
        assertThat(environment.settings().isProtected()).isFalse();
        assertThat(environment).hasToString("dev (jdbc:postgresql://localhost/dev as cars)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"prod", "production"})
    void protectsProductionUnlessToldOtherwise(String name) {
        assertThat(load(name, "%" + name + ".db.url = jdbc:postgresql://db/cars")
                        .settings()
                        .isProtected())
                .isTrue();
        assertThat(load(
                                name,
                                "%" + name + ".db.url = jdbc:postgresql://db/cars\n%" + name
                                        + ".migrations.protected = false")
                        .settings()
                        .isProtected())
                .isFalse();
    }

    @Test
    void resolvesVariablesDefaultsAndOtherKeys() {
        assertThat(load("dev", "%dev.db.url = ${DATABASE_URL}").url()).isEqualTo("jdbc:postgresql://db/cars");
        assertThat(load("dev", "host = h\n%dev.db.url = jdbc:postgresql://${host}:${PORT}/${NAME:cars}")
                        .url())
                .isEqualTo("jdbc:postgresql://h:5433/cars");
        assertThat(load("dev", "%dev.db.url = ${A:${B:jdbc:postgresql://x/y}}").url())
                .isEqualTo("jdbc:postgresql://x/y");
    }

    @Test
    void resolvesOnlyTheChosenEnvironment() {
        assertThat(load("dev", "%dev.db.url = jdbc:postgresql://x/y\n%prod.db.url = ${UNSET}")
                        .url())
                .isNotEmpty();
    }

    @Test
    void readsThePasswordFromAFileAndShowsItNowhere() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "s3cret\n");
        var environment = load("dev", "%dev.db.url = jdbc:postgresql://x/y\ndb.password-file = " + secret);
        assertThat(environment.toString() + environment.dataSource()).doesNotContain("s3cret");
        var inAddress = load("dev", "%dev.db.url = jdbc:postgresql://x/y?password=s3cret&ssl=true");
        assertThat(inAddress.toString()).isEqualTo("dev (jdbc:postgresql://x/y?ssl=true)");
        assertThat(inAddress.url()).doesNotContain("s3cret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgress://u:a/SECRET@h/d",
                "u:SECRET@h/d",
                "//u:SECRET@h/d",
                "mysql://h/d?x=1&password=SECRET",
                "jdbc:mysql://u:a/SECRET@h:1/d?password=SECRET&x=SECRET@y"
            })
    void showsNoPasswordOfWhatIsNoAddress(String text) {
        assertThatThrownBy(() -> load("dev", "%dev.db.url = " + text))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("is no address of PostgreSQL")
                .hasMessageNotContaining("SECRET");
    }

    @Test
    void showsNoPartOfAPasswordThatLooksLikeAVariable() {
        assertThatThrownBy(() -> load("dev", "%dev.db.url = jdbc:postgresql://x/y\ndb.password = a${SECRET}b"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("migrations.properties:2: `db.password` holds `${…}`")
                .hasMessageNotContaining("SECRET");
    }

    @Test
    void aVariableWithoutAName() {
        refuses(
                "%dev.db.url = jdbc:postgresql://x/y\ndb.user = ${}",
                "migrations.properties:2: `${}` in `db.user` names no variable");
    }

    @Test
    void aNameThatPostgresqlWouldCut() {
        assertThatThrownBy(
                        () -> load("dev", "%dev.db.url = jdbc:postgresql://x/y\nmigrations.table = " + "ä".repeat(29)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("each part of at most 57 bytes");
    }

    @Test
    void theKeyOfTheSealIsShownNowhere() {
        var environment = load("dev", "%dev.db.url = jdbc:postgresql://x/y\nmigrations.key = SECRET");
        assertThat(environment.toString() + environment.settings()).doesNotContain("SECRET");
    }

    @Test
    void showsNoPasswordOfAnAddressThatTheDriverCannotRead() {
        var environment = load("dev", "%dev.db.url = jdbc:postgresql://x:port/y?password=s3cret");
        assertThatThrownBy(() -> environment.dataSource().getConnection())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("jdbc:postgresql://x:port/y")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void readsTheFileAsItIs() throws IOException {
        var file = Files.write(
                folder.resolve("migrations.properties"),
                "\uFEFF%dev.db.url = jdbc:postgresql://x/\\\r\n    cars\r\ndb.user = J\u00fcrgen\r\n"
                        .getBytes(StandardCharsets.UTF_8));
        var environment = Environment.load("dev", file);
        assertThat(environment.url()).isEqualTo("jdbc:postgresql://x/cars");
        assertThat(environment.user()).isEqualTo("J\u00fcrgen");
    }

    @Test
    void missingFile() {
        assertThatThrownBy(() -> Environment.load("dev", folder.resolve("none.properties")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("cannot read `" + folder);
    }

    @Test
    void unsetVariable() {
        refuses("%dev.db.url = ${DATABSE_URL_X}", """
                migrations.properties:1: the variable `DATABSE_URL_X` is not set, and `%dev.db.url` needs it
                  fix: set it for this process, or give a default: ${DATABSE_URL_X:…}""");
    }

    @Test
    void misspeltKey() {
        refuses("%dev.db.url = jdbc:postgresql://x/y\n\n%dev.db.usr = cars", """
                migrations.properties:3: there is no key `db.usr`; did you mean `db.user`?
                  the keys are db.url, db.user, db.password, db.password-file, db.data-directory, migrations.table, migrations.lock-timeout, migrations.lock-retries, migrations.max-blocking, migrations.on-edit, migrations.out-of-order, migrations.protected, migrations.key, migrations.history""");
    }

    @Test
    void misspeltEnvironment() {
        refuses("porduction", "%dev.db.url = jdbc:postgresql://x/y\n%production.db.url = jdbc:postgresql://x/y", """
                migrations.properties: there is no environment `porduction`; did you mean `production`?
                  the file has dev, production
                  fix: name one of them, or add a line such as: %porduction.db.url = jdbc:postgresql://localhost/postgres""");
    }

    @Test
    void keyThatIsSetTwice() {
        refuses("%dev.db.url = jdbc:postgresql://x/y\n%dev.db.url = jdbc:postgresql://x/z", """
                migrations.properties:2: `%dev.db.url` is set twice, first on line 1
                  fix: remove one of them""");
    }

    @Test
    void missingAddress() {
        refuses("%dev.db.user = cars", """
                migrations.properties: `db.url` is not set for the environment `dev`
                  fix: %dev.db.url = jdbc:postgresql://localhost/postgres""");
    }

    @Test
    void addressOfAnotherDatabase() {
        refuses("%dev.db.url = jdbc:mysql://root:s3cret@x/y", """
                migrations.properties:1: `jdbc:mysql://root:***@x/y` is no address of PostgreSQL
                  fix: `jdbc:postgresql://host:5432/database`, or `embedded`""");
    }

    @Test
    void bothPasswords() {
        refuses("%dev.db.url = jdbc:postgresql://x/y\ndb.password = a\ndb.password-file = b", """
                migrations.properties:3: both `db.password` and `db.password-file` are set
                  fix: remove one of them""");
    }

    @Test
    void passwordFileThatIsNotThere() {
        refuses("%dev.db.url = jdbc:postgresql://x/y\ndb.password-file = /nowhere/secret", """
                migrations.properties:2: cannot read the password from `/nowhere/secret` (NoSuchFileException)
                  fix: the path, or its permissions""");
    }

    @Test
    void malformedValues() {
        var url = "%dev.db.url = jdbc:postgresql://x/y\n";
        refuses(
                url + "migrations.lock-timeout = soon",
                "migrations.properties:2: `soon` is no duration; write `500ms`, `5s`, `2m` or `1h`, for `migrations.lock-timeout`");
        refuses(
                url + "migrations.lock-retries = many",
                "migrations.properties:2: `many` is no whole number from 0 to 999999, for `migrations.lock-retries`");
        refuses(
                url + "migrations.on-edit = red",
                "migrations.properties:2: `red` is none of fail, redo; did you mean `redo`?, for `migrations.on-edit`");
        refuses(
                url + "migrations.protected = yes",
                "migrations.properties:2: `yes` is neither `true` nor `false`, for `migrations.protected`");
        refuses(
                url + "migrations.table = a.b.c",
                "migrations.properties:2: `a.b.c` is no name of a table, such as `rung_history` or `ops.rung_history`, each part of at most 57 bytes, for `migrations.table`");
    }

    @Test
    void variablesThatGoRoundInACircle() {
        refuses(
                "a = ${b}\nb = ${a}\n%dev.db.url = ${a}",
                "migrations.properties:1: `a` refers to itself, by way of b, a, db.url");
    }

    @Test
    void unclosedVariable() {
        refuses("%dev.db.url = ${HOST", "migrations.properties:1: `${` without `}` in `db.url`");
    }

    @Test
    void malformedEscape() {
        refuses("%dev.db.url = jdbc:postgresql://x/y\ndb.user = C:\\users", """
                migrations.properties:2: `\\users` is no character
                  fix: four hexadecimal digits after \\u, or two backslashes for a backslash""");
    }

    @Test
    void embeddedWithoutTheArtifact() {
        assertThatThrownBy(() -> load("dev", "%dev.db.url = embedded"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("<artifactId>rung-embedded</artifactId>")
                .hasMessageContaining("runtimeOnly(\"dev.rung:rung-embedded:");
    }

    @Test
    void registryThatIsNotThere() {
        assertThatThrownBy(Registry::find)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("no registry of migrations on the class path")
                .hasMessageContaining("<artifactId>rung-processor</artifactId>")
                .hasMessageContaining("annotationProcessor(\"dev.rung:rung-processor:");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://host:5433/cars?sslmode=require, jdbc:postgresql://host:5433/other?sslmode=require",
        "'jdbc:postgresql://one,two:5433/', 'jdbc:postgresql://one,two:5433/other'",
        "jdbc:postgresql://host, jdbc:postgresql://host/other",
        "jdbc:postgresql:cars, jdbc:postgresql:other",
        "jdbc:postgresql:, jdbc:postgresql:other"
    })
    void namesAnotherDatabaseOfTheSameServer(String url, String other) {
        var environment = load("dev", "%dev.db.url = " + url + "\ndb.user = ann\nmigrations.table = ops.log")
                .database("other");
        assertThat(environment.url()).isEqualTo(other);
        assertThat(environment.user()).isEqualTo("ann");
        assertThat(environment.historyTable()).isEqualTo("ops.log");
    }

    @Test
    void keepsOtherDatabasesOffAProtectedServer() {
        assertThatThrownBy(() -> load("prod", "%prod.db.url = jdbc:postgresql://host/cars")
                        .database("other"))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("`prod` is protected, and no place for other databases");
    }

    @ParameterizedTest
    @CsvSource({
        "postgres://ann:s3%2Fcr+t@host:5433/cars?sslmode=require, jdbc:postgresql://host:5433/cars?sslmode=require, ann, s3/cr+t",
        "postgresql://ann@host/cars, jdbc:postgresql://host/cars, ann,",
        "'postgres://one,two:5433/cars', 'jdbc:postgresql://one,two:5433/cars',,",
        "postgres://ann:100%@host/cars, jdbc:postgresql://host/cars, ann, 100%",
        "jdbc:postgresql://ann:a@b@host/cars, jdbc:postgresql://host/cars, ann, a@b",
        "jdbc:postgresql:cars, jdbc:postgresql:cars,,",
        "postgres://ann:a/b+c=@host/cars, jdbc:postgresql://host/cars, ann, a/b+c=",
        "jdbc:postgresql://host:5432/c@rs, jdbc:postgresql://host:5432/c@rs,,",
        "jdbc:postgresql://host/cars?a=b@c&password=p%26w, jdbc:postgresql://host/cars?a=b@c,, p&w",
    })
    void readsAnAddressWithAUserAndAPassword(String text, String url, String user, String password) {
        assertThat(Address.of(text)).contains(new Address(url, user, password));
        var environment = load("dev", "%dev.db.url = " + text);
        assertThat(environment.user()).isEqualTo(user);
        assertThat(environment).hasToString("dev (" + url + (user == null ? ")" : " as " + user + ")"));
    }

    @Test
    void prefersTheUserOfItsOwnKey() {
        assertThat(load("dev", "db.user = bob\n%dev.db.url = postgres://ann:s3cret@host/cars")
                        .user())
                .isEqualTo("bob");
    }

    @Test
    void keepsItsSettingsAtAnotherAddress() {
        var here =
                load("prod", "%prod.db.url = jdbc:postgresql://host/cars\ndb.user = bob\nmigrations.table = ops.log");
        var there = here.at("postgres://ann:s3cret@host/cars");
        assertThat(there).hasToString("prod (jdbc:postgresql://host/cars as ann)");
        assertThat(there.historyTable()).isEqualTo("ops.log");
        assertThatThrownBy(() -> here.at("mysql://root:s3cret@x/y")).hasMessage("""
                `mysql://root:***@x/y` is no address of PostgreSQL
                  fix: `jdbc:postgresql://host:5432/database`""");
    }
}
