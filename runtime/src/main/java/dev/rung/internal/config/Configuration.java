package dev.rung.internal.config;

import dev.rung.ConfigurationException;
import dev.rung.internal.text.Nearest;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The properties of one environment, with variables resolved when a value is asked for. */
public final class Configuration {

    public static final List<String> KEYS = List.of(
            "db.url",
            "db.user",
            "db.password",
            "db.password-file",
            "db.data-directory",
            "migrations.table",
            "migrations.lock-timeout",
            "migrations.lock-retries",
            "migrations.max-blocking",
            "migrations.on-edit",
            "migrations.out-of-order",
            "migrations.protected",
            "migrations.key",
            "migrations.history");

    private static final String PASSWORD = "db.password";
    private static final Set<String> FAMILIES = Set.of("db.", "migrations.");

    private final ConfigSource source;
    private final String environment;
    private final UnaryOperator<@Nullable String> variables;
    private final Map<String, ConfigSource.Property> properties = new LinkedHashMap<>();

    /**
     * The settings of one environment.
     *
     * @param variables the variables of the process
     */
    public Configuration(ConfigSource source, String environment, Map<String, String> variables) {
        this(source, environment, variables, List.of(environment));
        requireKnownEnvironment();
    }

    private Configuration(
            ConfigSource source, String environment, Map<String, String> variables, List<String> environments) {
        this.source = source;
        this.environment = environment;
        this.variables = name -> {
            var value = variables.get(name);
            return value != null ? value : System.getProperty(String.valueOf(name));
        };
        requireKnownKeys();
        source.properties().stream()
                .filter(property -> property.environment() == null)
                .forEach(this::put);
        source.properties().stream()
                .filter(property -> property.environment() != null && environments.contains(property.environment()))
                .forEach(this::put);
    }

    /**
     * The settings that hold for all environments.
     *
     * @param family the keys that are asked for, such as {@code migrations.}
     * @throws ConfigurationException when one of them differs between environments
     */
    public static Configuration ofAll(ConfigSource source, String family, Map<String, String> variables) {
        for (var property : source.properties()) {
            if (property.environment() != null && property.key().startsWith(family)) {
                throw source.error(property, """
                        `%s` holds for one environment, and nothing says which one this data source belongs to
                          fix: `Migrations.in(Environment.load("%s", dataSource))`, or the variable RUNG_ENV""".formatted(property.written(), property.environment()));
            }
        }
        return new Configuration(source, "", variables, List.of());
    }

    private void put(ConfigSource.Property property) {
        properties.put(property.key(), property);
    }

    private void requireKnownKeys() {
        for (var property : source.properties()) {
            boolean ours = FAMILIES.stream().anyMatch(property.key()::startsWith);
            boolean meantForUs = ours || (property.environment() != null && isNearMiss(property.key()));
            if (meantForUs && !KEYS.contains(property.key())) {
                throw source.error(
                        property,
                        "there is no key `%s`%s\n  the keys are %s"
                                .formatted(
                                        property.key(), Nearest.hint(property.key(), KEYS), String.join(", ", KEYS)));
            }
        }
    }

    /** Other keys belong to the application, which shares the file; one letter off is a misspelling nevertheless. */
    private static boolean isNearMiss(String key) {
        return KEYS.stream().anyMatch(known -> Nearest.distance(key, known) == 1);
    }

    /** An application that has one environment needs no prefixes; a file is for several. */
    private void requireKnownEnvironment() {
        var environments = new TreeSet<String>();
        source.properties().stream()
                .map(ConfigSource.Property::environment)
                .filter(name -> name != null)
                .forEach(environments::add);
        if (environments.contains(environment) || (environments.isEmpty() && !source.isFile())) {
            return;
        }
        throw new ConfigurationException("""
                %s: there is no environment `%s`%s
                  %s
                  fix: name one of them, or add a %s such as: %%%s.db.url = jdbc:postgresql://localhost/postgres""".formatted(
                        source.name(),
                        environment,
                        Nearest.hint(environment, environments),
                        environments.isEmpty()
                                ? "the file has none: an environment is a prefix of keys, as in `%dev.db.url`"
                                : (source.isFile() ? "the file has " : "they have ") + String.join(", ", environments),
                        source.isFile() ? "line" : "key",
                        environment));
    }

    @Nullable
    public String get(String key) {
        var property = properties.get(key);
        return property == null ? null : resolve(property, new ArrayDeque<>());
    }

    public String require(String key) {
        var value = get(key);
        if (value == null || value.isEmpty()) {
            var property = properties.get(key);
            var where = property == null ? source.name() : source.at(property);
            throw new ConfigurationException("""
                    %s: `%s` is not set for the environment `%s`
                      fix: %%%s.%s = jdbc:postgresql://localhost/postgres""".formatted(where, key, environment, environment, key));
        }
        return value;
    }

    public boolean has(String key) {
        return properties.containsKey(key);
    }

    /** A value that must have a certain form. */
    public <T> T parse(String key, T otherwise, Function<String, T> parser) {
        var value = get(key);
        if (value == null) {
            return otherwise;
        }
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException e) {
            throw error(key, e.getMessage() + ", for `" + key + "`");
        }
    }

    public ConfigurationException error(String key, String what) {
        var property = properties.get(key);
        return property == null
                ? new ConfigurationException(source.name() + ": " + what)
                : source.error(property, what);
    }

    private String resolve(ConfigSource.Property property, Deque<String> path) {
        if (path.contains(property.key())) {
            throw source.error(
                    property, "`" + property.key() + "` refers to itself, by way of " + String.join(", ", path));
        }
        path.push(property.key());
        var resolved = expand(property, property.value(), path);
        path.pop();
        return resolved;
    }

    private String expand(ConfigSource.Property property, String text, Deque<String> path) {
        var result = new StringBuilder();
        int position = 0;
        while (true) {
            int start = text.indexOf("${", position);
            if (start < 0) {
                return result.append(text.substring(position)).toString();
            }
            int end = closing(text, start + 2);
            if (end < 0) {
                throw source.error(property, "`${` without `}` in `" + property.key() + "`");
            }
            result.append(text, position, start).append(variable(property, text.substring(start + 2, end), path));
            position = end + 1;
        }
    }

    private static int closing(String text, int from) {
        int depth = 1;
        for (int i = from; i < text.length(); i++) {
            if (text.startsWith("${", i)) {
                depth++;
            } else if (text.charAt(i) == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private String variable(ConfigSource.Property property, String expression, Deque<String> path) {
        int colon = expression.indexOf(':');
        var name = colon < 0 ? expression : expression.substring(0, colon);
        if (name.isBlank()) {
            throw source.error(property, "`${}` in `" + property.key() + "` names no variable");
        }
        var value = variables.apply(name);
        if (value != null) {
            return value;
        }
        var other = properties.get(name);
        if (other != null) {
            return resolve(other, path);
        }
        if (colon >= 0) {
            return expand(property, expression.substring(colon + 1), path);
        }
        if (property.key().equals(PASSWORD)) {
            throw source.error(property, """
                    `%s` holds `${…}` and what stands in it is no variable that is set
                      it is not shown, as it may be a part of the password
                      fix: set it for this process; a password that holds `${` is read from a file: `db.password-file`""".formatted(property.written()));
        }
        throw source.error(
                property, """
                the variable `%s` is not set, and `%s` needs it%s
                  fix: set it for this process, or give a default: ${%s:…}""".formatted(name, property.written(), Nearest.hint(name, knownVariables()), name));
    }

    private Collection<String> knownVariables() {
        return new HashMap<>(System.getenv()).keySet();
    }
}
