package dev.rung;

import dev.rung.internal.config.Address;
import dev.rung.internal.config.ConfigSource;
import dev.rung.internal.connect.Access;
import dev.rung.internal.connect.AddressAccess;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
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

    private final String name;
    private final Access access;
    private final Settings settings;

    Environment(String name, Access access, Settings settings) {
        this.name = name;
        this.access = access;
        this.settings = settings;
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
        return EnvironmentReader.of(name, ConfigSource.find()).read();
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
        return EnvironmentReader.of(name, ConfigSource.read(file)).read();
    }

    /**
     * The environments of which {@code migrations.properties} says something of their own.
     *
     * @return their names, in the order of the file; nothing if there is no such file
     * @throws ConfigurationException when the file cannot be read
     */
    public static Optional<List<String>> names() {
        return ConfigSource.findIfThere().map(ConfigSource::environments);
    }

    /**
     * Reads how migrations are applied in an environment, for an application that has a data source already, such as a pool. The keys
     * {@code db.*} are not looked at.
     *
     * @param name the name of the environment
     * @param dataSource gives connections to its database
     * @return its settings, with that data source
     * @throws ConfigurationException as {@link #load(String)}
     */
    public static Environment load(String name, DataSource dataSource) {
        return EnvironmentReader.of(name, ConfigSource.find()).read(dataSource);
    }

    /**
     * Takes the settings of an environment from an application that keeps them in its own way. They are written as in a file, prefixes
     * and variables included; without any prefix all of them hold.
     *
     * @param name the name of the environment
     * @param settings keys such as {@code db.url}, with their values; those that begin neither with {@code db.} nor with
     *     {@code migrations.} are not looked at
     * @return its settings
     * @throws ConfigurationException when the environment, a key, a value or a variable is missing or wrong
     */
    public static Environment of(String name, Map<String, String> settings) {
        return EnvironmentReader.of(name, ConfigSource.of(settings)).read();
    }

    /**
     * Takes the settings of an environment from properties of an application.
     *
     * @param name the name of the environment
     * @param settings as in {@link #of(String, Map)}, with their defaults
     * @return its settings
     * @throws ConfigurationException as {@link #of(String, Map)}
     */
    public static Environment of(String name, Properties settings) {
        return of(name, strings(settings));
    }

    private static Map<String, String> strings(Properties settings) {
        var strings = new TreeMap<String, String>();
        for (var key : settings.stringPropertyNames()) {
            strings.put(key, settings.getProperty(key));
        }
        return strings;
    }

    /**
     * Takes from an application how migrations are applied, and its data source.
     *
     * @param name the name of the environment
     * @param settings as in {@link #of(String, Map)}; the keys {@code db.*} are not needed
     * @param dataSource gives connections to its database
     * @return its settings, with that data source
     * @throws ConfigurationException as {@link #of(String, Map)}
     */
    public static Environment of(String name, Map<String, String> settings, DataSource dataSource) {
        return EnvironmentReader.of(name, ConfigSource.of(settings)).read(dataSource);
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
     * The address of the database for JDBC; of an embedded one, the address that it really has. It holds no password. A data source
     * of the application is asked for it.
     *
     * @return the address
     * @throws ConnectionException when the data source of the application gives no connection
     */
    public String url() {
        return access.url();
    }

    /**
     * The user that connects. A data source of the application is asked for it.
     *
     * @return the user, or null when the address or the driver's default says it
     * @throws ConnectionException when the data source of the application gives no connection
     */
    public @Nullable String user() {
        return access.user();
    }

    /**
     * The password of that user, for who makes connections of its own, such as a pool. It is a secret: show it nowhere.
     *
     * @return the password, or null when there is none, the driver finds it elsewhere, or the application keeps it
     */
    public @Nullable String password() {
        return access.password();
    }

    /**
     * Connections with these settings, a new one for each call: for the application itself, as it is or inside a pool. Or what the
     * application brought.
     *
     * @return the data source
     */
    public DataSource dataSource() {
        return access.dataSource();
    }

    /**
     * The history table, {@code rung_history} unless {@code migrations.table} or the history that is meant says otherwise.
     *
     * @return {@code name} or {@code schema.name}
     * @throws ConfigurationException when {@code migrations.history} names a history that is not on the class path
     */
    public String historyTable() {
        return settings.history().isEmpty()
                ? settings.table()
                : settings.of(settings.registry()).table();
    }

    /**
     * The same environment with the migrations of a certain {@link History}, whatever {@code migrations.history} says.
     *
     * @param history the name of the history; empty for that of the application itself
     * @return this environment with that history
     */
    public Environment history(String history) {
        return new Environment(name, access, settings.but().history(history).build());
    }

    /**
     * The same settings for another database of the same server, such as one that a test makes and throws away.
     *
     * @param database the name of the database; it need not exist yet
     * @return this environment with that database
     * @throws RefusedException when this environment is protected
     * @throws ConfigurationException when the application brought its data source
     */
    public Environment database(String database) {
        if (settings.isProtected()) {
            throw new RefusedException("""
                    `%s` is protected, and no place for other databases
                      fix: an environment with a server of its own, such as `test`""".formatted(name));
        }
        return new Environment(name, access.database(database, name), settings);
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
        var address = Address.of(url).orElseThrow(() -> new ConfigurationException(EnvironmentReader.noAddress(url)));
        var password = address.hasPassword() ? null : otherwise;
        return new Environment(name, AddressAccess.of(name, address, null, password), settings);
    }

    Settings settings() {
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
        return name + " (" + access + ")";
    }
}
