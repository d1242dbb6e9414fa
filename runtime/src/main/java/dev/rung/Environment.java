package dev.rung;

import dev.rung.internal.config.Address;
import dev.rung.internal.config.ConfigFile;
import dev.rung.internal.config.Configuration;
import dev.rung.internal.config.Durations;
import dev.rung.internal.connect.PlainDataSource;
import dev.rung.spi.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one environment, such as {@code dev}, {@code test} or {@code prod}, from {@code migrations.properties}. The
 * application, its tests and its migrations read the same ones.
 *
 * <p>The file is the one in the working directory, or else the one on the class path. A key with a prefix, as in
 * {@code %prod.db.url}, holds for that environment; one without holds for all. {@code ${NAME}} stands for an environment variable,
 * a system property or another key, and {@code ${NAME:default}} gives a default. Only the chosen environment is resolved.
 */
public final class Environment {

    private static final Set<String> PRODUCTION = Set.of("prod", "production");
    private static final Map<String, EmbeddedPostgres.Server> EMBEDDED = new ConcurrentHashMap<>();

    private final String name;
    private final String url;
    private final @Nullable String user;
    private final @Nullable String password;
    private final DataSource dataSource;
    private final Settings settings;

    private Environment(String name, String url, @Nullable String user, @Nullable String password, Settings settings) {
        this.name = name;
        this.url = url;
        this.user = user;
        this.password = password;
        this.dataSource = new PlainDataSource(name, url, user, password);
        this.settings = settings;
    }

    /** What stands in the address holds where nothing else is said, as with the driver. */
    private Environment(
            String name, Address address, @Nullable String user, @Nullable String password, Settings settings) {
        this(
                name,
                address.url(),
                user == null ? address.user() : user,
                password == null ? address.password() : password,
                settings);
    }

    /**
     * Reads the settings of an environment. With {@code db.url = embedded}, starts PostgreSQL, or joins the one that runs.
     *
     * @param name the name of the environment
     * @return its settings
     * @throws ConfigurationException when the file, the environment, a key, a value or a variable is missing or wrong; the message
     *     names the file and the line
     */
    public static Environment load(String name) {
        return load(name, ConfigFile.find());
    }

    /**
     * Reads the settings of an environment from a certain file.
     *
     * @param name the name of the environment
     * @param file the file
     * @return its settings
     * @throws ConfigurationException as {@link #load(String)}
     */
    public static Environment load(String name, Path file) {
        return load(name, ConfigFile.read(file));
    }

    /**
     * The environments of which {@code migrations.properties} says something of their own.
     *
     * @return their names, in the order of the file; nothing if there is no such file
     * @throws ConfigurationException when the file cannot be read
     */
    public static Optional<List<String>> names() {
        return ConfigFile.findIfPresent().map(ConfigFile::environments);
    }

    private static Environment load(String name, ConfigFile file) {
        return load(name, new Configuration(file, name, System.getenv()));
    }

    static Environment load(String name, Configuration configuration) {
        var settings = settings(name, configuration);
        var password = password(configuration);
        var user = configuration.get("db.user");
        var url = configuration.require("db.url");
        if (url.equals("embedded")) {
            var server = embedded(name, user, configuration.get("db.data-directory"));
            return new Environment(name, server.url(), server.user(), server.password(), settings);
        }
        var address =
                Address.of(url).orElseThrow(() -> configuration.error("db.url", noAddress(url) + ", or `embedded`"));
        return new Environment(name, address, user, password, settings);
    }

    private static String noAddress(String url) {
        return "`%s` is no address of PostgreSQL\n  fix: `jdbc:postgresql://host:5432/database`"
                .formatted(Address.masked(url));
    }

    private static Settings settings(String name, Configuration configuration) {
        var settings = Settings.builder();
        var otherwise = Settings.DEFAULT;
        configuration.parse("migrations.table", settings, settings::table);
        return settings.lockTimeout(
                        configuration.parse("migrations.lock-timeout", otherwise.lockTimeout(), Durations::parse))
                .lockRetries(configuration.parse(
                        "migrations.lock-retries", otherwise.lockRetries(), Configuration::parseCount))
                .onEdit(configuration.parse(
                        "migrations.on-edit",
                        otherwise.onEdit(),
                        text -> Configuration.parseEnum(Settings.OnEdit.class, text)))
                .outOfOrder(configuration.parse(
                        "migrations.out-of-order",
                        otherwise.outOfOrder(),
                        text -> Configuration.parseEnum(Settings.OutOfOrder.class, text)))
                .isProtected(configuration.parse(
                        "migrations.protected",
                        PRODUCTION.contains(name.toLowerCase(Locale.ROOT)),
                        Configuration::parseBoolean))
                .key(configuration.get("migrations.key"))
                .build();
    }

    private static @Nullable String password(Configuration configuration) {
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

    private static EmbeddedPostgres.Server embedded(String name, @Nullable String user, @Nullable String directory) {
        return EMBEDDED.computeIfAbsent(
                name + " " + user + " " + directory,
                key -> EmbeddedPostgres.find().start(name, user, directory));
    }

    /**
     * The name, such as {@code dev}.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The address of the database for JDBC; of an embedded one, the address that it really has. It holds no password.
     *
     * @return the address
     */
    public String url() {
        return url;
    }

    /**
     * The user that connects.
     *
     * @return the user, or null when the address or the driver's default says it
     */
    public @Nullable String user() {
        return user;
    }

    /**
     * The password of that user, for who makes connections of its own, such as a pool. It is a secret: show it nowhere.
     *
     * @return the password, or null when there is none, or the driver finds it elsewhere
     */
    public @Nullable String password() {
        return password;
    }

    /**
     * Connections with these settings, a new one for each call: for the application itself, as it is or inside a pool.
     *
     * @return the data source
     */
    public DataSource dataSource() {
        return dataSource;
    }

    /**
     * The history table, {@code rung_history} unless {@code migrations.table} says otherwise.
     *
     * @return {@code name} or {@code schema.name}
     */
    public String historyTable() {
        return settings.table();
    }

    /**
     * The same settings for another database of the same server, such as one that a test makes and throws away.
     *
     * @param database the name of the database; it need not exist yet
     * @return this environment with that database
     * @throws RefusedException when this environment is protected
     */
    public Environment database(String database) {
        if (settings.isProtected()) {
            throw new RefusedException("""
                    `%s` is protected, and no place for other databases
                      fix: an environment with a server of its own, such as `test`""".formatted(name));
        }
        var address = new Address(url, user, password).withDatabase(database);
        return new Environment(name, address, user, password, settings);
    }

    /**
     * The same settings for a database at another address, such as one that is only looked at. The user and the password are those of
     * the address; without one there, the password is that of the variable {@code PGPASSWORD} or of the driver's {@code ~/.pgpass}.
     *
     * @param url {@code jdbc:postgresql://host/database} or {@code postgres://user:password@host/database}
     * @return this environment at that address
     * @throws ConfigurationException when it is no address of PostgreSQL; the message shows no password
     */
    public Environment at(String url) {
        return at(url, System.getenv("PGPASSWORD"));
    }

    Environment at(String url, @Nullable String otherwise) {
        var address = Address.of(url).orElseThrow(() -> new ConfigurationException(noAddress(url)));
        return new Environment(name, address, null, address.hasPassword() ? null : otherwise, settings);
    }

    /**
     * How migrations are applied here.
     *
     * @return the keys {@code migrations.*}
     */
    public Settings settings() {
        return settings;
    }

    /**
     * Whether what loses data is refused here unless it is confirmed.
     *
     * @return the value of {@code migrations.protected}
     */
    public boolean isProtected() {
        return settings.isProtected();
    }

    /** The name, the address and the user; no secret. */
    @Override
    public String toString() {
        return name + " (" + dataSource + ")";
    }
}
