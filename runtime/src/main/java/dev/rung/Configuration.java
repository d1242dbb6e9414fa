package dev.rung;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The properties of one environment, with variables resolved when a value is asked for. */
final class Configuration {

    static final List<String> KEYS = List.of(
            "db.url",
            "db.user",
            "db.password",
            "db.password-file",
            "db.data-directory",
            "migrations.table",
            "migrations.lock-timeout",
            "migrations.lock-retries",
            "migrations.on-edit",
            "migrations.out-of-order",
            "migrations.protected",
            "migrations.key");

    private static final String PASSWORD = "db.password";
    private static final Set<String> FAMILIES = Set.of("db.", "migrations.");

    private final ConfigFile file;
    private final String environment;
    private final UnaryOperator<@Nullable String> variables;
    private final Map<String, ConfigFile.Property> properties = new LinkedHashMap<>();

    Configuration(ConfigFile file, String environment, Map<String, String> variables) {
        this.file = file;
        this.environment = environment;
        this.variables = name -> {
            var value = variables.get(name);
            return value != null ? value : System.getProperty(String.valueOf(name));
        };
        requireKnownKeys();
        requireKnownEnvironment();
        file.properties().stream()
                .filter(property -> property.environment() == null)
                .forEach(this::put);
        file.properties().stream()
                .filter(property -> environment.equals(property.environment()))
                .forEach(this::put);
    }

    private void put(ConfigFile.Property property) {
        properties.put(property.key(), property);
    }

    private void requireKnownKeys() {
        for (var property : file.properties()) {
            boolean ours = FAMILIES.stream().anyMatch(property.key()::startsWith);
            boolean meantForUs = ours || (property.environment() != null && isNearMiss(property.key()));
            if (meantForUs && !KEYS.contains(property.key())) {
                throw file.error(
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

    private void requireKnownEnvironment() {
        var environments = new TreeSet<String>();
        file.properties().stream()
                .map(ConfigFile.Property::environment)
                .filter(name -> name != null)
                .forEach(environments::add);
        if (!environments.contains(environment)) {
            throw new ConfigurationException("""
                    %s: there is no environment `%s`%s
                      %s
                      fix: name one of them, or add a line such as: %%%s.db.url = jdbc:postgresql://localhost/postgres""".formatted(
                            file.name(),
                            environment,
                            Nearest.hint(environment, environments),
                            environments.isEmpty()
                                    ? "the file has none: an environment is a prefix of keys, as in `%dev.db.url`"
                                    : "the file has " + String.join(", ", environments),
                            environment));
        }
    }

    @Nullable
    String get(String key) {
        var property = properties.get(key);
        return property == null ? null : resolve(property, new ArrayDeque<>());
    }

    String require(String key) {
        var value = get(key);
        if (value == null || value.isEmpty()) {
            var property = properties.get(key);
            var where = property == null ? file.name() : file.at(property);
            throw new ConfigurationException("""
                    %s: `%s` is not set for the environment `%s`
                      fix: %%%s.%s = jdbc:postgresql://localhost/postgres""".formatted(where, key, environment, environment, key));
        }
        return value;
    }

    boolean has(String key) {
        return properties.containsKey(key);
    }

    /** A value that must have a certain form. */
    <T> T parse(String key, T otherwise, Function<String, T> parser) {
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

    ConfigurationException error(String key, String what) {
        var property = properties.get(key);
        return property == null ? new ConfigurationException(file.name() + ": " + what) : file.error(property, what);
    }

    static boolean parseBoolean(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("`" + text + "` is neither `true` nor `false`");
        };
    }

    static int parseCount(String text) {
        if (!text.matches("\\d{1,6}")) {
            throw new IllegalArgumentException("`" + text + "` is no whole number from 0 to 999999");
        }
        return Integer.parseInt(text);
    }

    static <E extends Enum<E>> E parseEnum(Class<E> type, String text) {
        var names = Stream.of(type.getEnumConstants())
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!names.contains(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "`" + text + "` is none of " + String.join(", ", names) + Nearest.hint(text, names));
        }
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    }

    private String resolve(ConfigFile.Property property, Deque<String> path) {
        if (path.contains(property.key())) {
            throw file.error(
                    property, "`" + property.key() + "` refers to itself, by way of " + String.join(", ", path));
        }
        path.push(property.key());
        var resolved = expand(property, property.value(), path);
        path.pop();
        return resolved;
    }

    private String expand(ConfigFile.Property property, String text, Deque<String> path) {
        var result = new StringBuilder();
        int position = 0;
        while (true) {
            int start = text.indexOf("${", position);
            if (start < 0) {
                return result.append(text.substring(position)).toString();
            }
            int end = closing(text, start + 2);
            if (end < 0) {
                throw file.error(property, "`${` without `}` in `" + property.key() + "`");
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

    private String variable(ConfigFile.Property property, String expression, Deque<String> path) {
        int colon = expression.indexOf(':');
        var name = colon < 0 ? expression : expression.substring(0, colon);
        if (name.isBlank()) {
            throw file.error(property, "`${}` in `" + property.key() + "` names no variable");
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
            throw file.error(property, """
                    `%s` holds `${…}` and what stands in it is no variable that is set
                      it is not shown, as it may be a part of the password
                      fix: set it for this process; a password that holds `${` is read from a file: `db.password-file`""".formatted(property.written()));
        }
        throw file.error(property, """
                the variable `%s` is not set, and `%s` needs it%s
                  fix: set it for this process, or give a default: ${%s:…}""".formatted(name, property.written(), Nearest.hint(name, knownVariables()), name));
    }

    private Collection<String> knownVariables() {
        return new HashMap<>(System.getenv()).keySet();
    }
}
