package dev.rung.processor.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the options of the compilation make of the checks: {@code -Arung.loses_data=off}, {@code note}, {@code warning} or
 * {@code error}; javac takes no hyphen in the name of an option. What is no matter of taste has none: without it there could be no registry.
 */
public final class Severities {

    private static final String PREFIX = "rung.";
    private static final String OFF = "off";

    private final Map<String, Optional<Severity>> chosen = new HashMap<>();
    private final List<String> mistakes = new ArrayList<>();

    /**
     * Reads the options.
     *
     * @param options all options of the compilation
     */
    public Severities(Map<String, String> options) {
        for (var option : supported()) {
            var value = options.get(option);
            if (options.containsKey(option)) {
                choose(option, value == null ? "" : value.strip());
            }
        }
    }

    /** The names of the options: one for each check whose severity may be chosen. */
    public static Set<String> supported() {
        return Checks.ALL.stream()
                .filter(check -> !check.isHard())
                .map(check -> PREFIX + check.id().replace('-', '_'))
                .collect(Collectors.toSet());
    }

    private void choose(String option, String value) {
        var id = option.substring(PREFIX.length()).replace('_', '-');
        if (value.equals(OFF)) {
            chosen.put(id, Optional.empty());
            return;
        }
        try {
            chosen.put(id, Optional.of(Severity.valueOf(value.toUpperCase(Locale.ROOT))));
        } catch (IllegalArgumentException unknown) {
            mistakes.add("""
                    the option `%s` cannot be `%s`
                      fix: -A%s=error, warning, note or off""".formatted(option, value, option));
        }
    }

    /** What is wrong with the options, in sentences. */
    public List<String> mistakes() {
        return mistakes;
    }

    Optional<Finding> apply(Finding finding) {
        return chosen.getOrDefault(finding.id(), Optional.of(finding.severity()))
                .map(severity -> new Finding(finding.id(), severity, finding.position(), finding.message()));
    }
}
