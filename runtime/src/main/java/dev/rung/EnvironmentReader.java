package dev.rung;

import dev.rung.internal.config.Address;
import dev.rung.internal.config.ConfigSource;
import dev.rung.internal.config.Configuration;
import dev.rung.internal.config.Durations;
import dev.rung.internal.config.Values;
import dev.rung.internal.connect.Access;
import dev.rung.internal.connect.AddressAccess;
import dev.rung.internal.connect.BroughtAccess;
import dev.rung.spi.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Makes an environment of settings as they are written. */
final class EnvironmentReader {

    /** Says which environment a process is in, to the command line and to applications that say it in no other way. */
    private static final String VARIABLE = "RUNG_ENV";

    private static final Set<String> PRODUCTION = Set.of("prod", "production");
    private static final Map<String, EmbeddedPostgres.Server> EMBEDDED = new ConcurrentHashMap<>();

    private final String name;
    private final Configuration configuration;

    EnvironmentReader(String name, Configuration configuration) {
        this.name = name;
        this.configuration = configuration;
    }

    static EnvironmentReader of(String name, ConfigSource source) {
        return new EnvironmentReader(name, new Configuration(source, name, System.getenv()));
    }

    /** The environment with the database that the settings name. */
    Environment read() {
        return new Environment(name, access(), settings());
    }

    /** The environment with a database that the application reaches itself. */
    Environment read(DataSource dataSource) {
        return new Environment(name, new BroughtAccess(dataSource), settings());
    }

    /**
     * What holds for a data source of which nobody says which environment it belongs to: the one that the process is in, or else what
     * holds for all of them.
     *
     * @throws ConfigurationException when the environments differ, so that what holds is not known
     */
    static Environment around(DataSource dataSource) {
        return around(dataSource, ConfigSource.findIfThere(), System.getenv());
    }

    static Environment around(DataSource dataSource, Optional<ConfigSource> file, Map<String, String> variables) {
        if (file.isEmpty()) {
            return new Environment("", new BroughtAccess(dataSource), Settings.DEFAULT);
        }
        var named = variables.get(VARIABLE);
        var configuration = named == null
                ? Configuration.ofAll(file.get(), "migrations.", variables)
                : new Configuration(file.get(), named, variables);
        return new EnvironmentReader(named == null ? "" : named, configuration).read(dataSource);
    }

    private Access access() {
        var password = password();
        var user = configuration.get("db.user");
        var url = configuration.require("db.url");
        if (url.equals("embedded")) {
            var server = embedded(user, configuration.get("db.data-directory"));
            return AddressAccess.of(name, server.url(), server.user(), server.password());
        }
        var address =
                Address.of(url).orElseThrow(() -> configuration.error("db.url", noAddress(url) + ", or `embedded`"));
        return AddressAccess.of(name, address, user, password);
    }

    static String noAddress(String url) {
        return "`%s` is no address of PostgreSQL\n  fix: `jdbc:postgresql://host:5432/database`"
                .formatted(Address.masked(url));
    }

    private @Nullable String password() {
        var file = configuration.get("db.password-file");
        if (file == null) {
            return configuration.get("db.password");
        }
        if (configuration.has("db.password")) {
            throw configuration.error(
                    "db.password-file", "both `db.password` and `db.password-file` are set\n  fix: remove one of them");
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw configuration.error(
                    "db.password-file",
                    "cannot read the password from `%s` (%s)\n  fix: the path, or its permissions"
                            .formatted(file, e.getClass().getSimpleName()));
        }
    }

    private EmbeddedPostgres.Server embedded(@Nullable String user, @Nullable String directory) {
        return EMBEDDED.computeIfAbsent(
                name + " " + user + " " + directory,
                key -> EmbeddedPostgres.find().start(name, user, directory));
    }

    private Settings settings() {
        var settings = Settings.builder();
        var otherwise = Settings.DEFAULT;
        configuration.parse("migrations.history", settings, settings::history);
        configuration.parse("migrations.table", settings, settings::table);
        configuration.parse("migrations.max-blocking", settings, text -> settings.maxBlocking(Durations.parse(text)));
        return settings.lockTimeout(
                        configuration.parse("migrations.lock-timeout", otherwise.lockTimeout(), Durations::parse))
                .lockRetries(configuration.parse("migrations.lock-retries", otherwise.lockRetries(), Values::toCount))
                .onEdit(configuration.parse(
                        "migrations.on-edit", otherwise.onEdit(), text -> Values.toEnum(Settings.OnEdit.class, text)))
                .outOfOrder(configuration.parse(
                        "migrations.out-of-order",
                        otherwise.outOfOrder(),
                        text -> Values.toEnum(Settings.OutOfOrder.class, text)))
                .isProtected(configuration.parse(
                        "migrations.protected", PRODUCTION.contains(name.toLowerCase(Locale.ROOT)), Values::toBoolean))
                .key(configuration.get("migrations.key"))
                .build();
    }
}
