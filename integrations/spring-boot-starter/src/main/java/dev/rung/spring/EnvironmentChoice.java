package dev.rung.spring;

import dev.rung.Environment;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which environment of {@code migrations.properties} an application runs in. */
final class EnvironmentChoice {

    private static final String OTHERWISE = "dev";

    private EnvironmentChoice() {}

    /**
     * The environment that is asked for, or the first active profile that the file names, or {@code dev}.
     *
     * @param spring the environment of the application
     * @return its name; nothing if there is no file
     */
    static Optional<String> of(org.springframework.core.env.Environment spring) {
        return Environment.names().map(names -> {
            var asked = spring.getProperty("rung.environment");
            return asked != null ? asked : ofProfiles(spring, names);
        });
    }

    private static String ofProfiles(org.springframework.core.env.Environment spring, List<String> names) {
        return Arrays.stream(spring.getActiveProfiles())
                .filter(names::contains)
                .findFirst()
                .orElse(OTHERWISE);
    }
}
