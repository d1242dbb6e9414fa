package dev.rung.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the schema of SARIF 2.1.0 demands of the members that Rung writes: their names, types, values and which must be there. */
final class SarifShape {

    private SarifShape() {}

    static void check(Map<?, ?> log) {
        members(log, Set.of("version", "runs"), Set.of("$schema"));
        assertThat(log.get("version")).isEqualTo("2.1.0");
        uri(log.get("$schema"));
        list(log.get("runs")).forEach(run -> run((Map<?, ?>) run));
    }

    private static void run(Map<?, ?> run) {
        members(run, Set.of("tool"), Set.of("results", "columnKind"));
        assertThat(run.get("columnKind")).isIn("utf16CodeUnits", "unicodeCodePoints");
        var tool = (Map<?, ?>) run.get("tool");
        members(tool, Set.of("driver"), Set.of());
        var driver = (Map<?, ?>) tool.get("driver");
        members(driver, Set.of("name"), Set.of("rules"));
        var rules = list(driver.get("rules"));
        assertThat(rules).doesNotHaveDuplicates();
        rules.forEach(rule -> rule((Map<?, ?>) rule));
        list(run.get("results")).forEach(result -> result((Map<?, ?>) result, rules));
    }

    private static void rule(Map<?, ?> rule) {
        members(rule, Set.of("id"), Set.of("shortDescription", "help"));
        message((Map<?, ?>) rule.get("shortDescription"));
        message((Map<?, ?>) rule.get("help"));
    }

    private static void result(Map<?, ?> result, List<?> rules) {
        members(result, Set.of("message"), Set.of("ruleId", "ruleIndex", "level", "locations"));
        message((Map<?, ?>) result.get("message"));
        assertThat(result.get("level")).isIn("none", "note", "warning", "error");
        int index = ((Number) result.get("ruleIndex")).intValue();
        assertThat(((Map<?, ?>) rules.get(index)).get("id")).isEqualTo(result.get("ruleId"));
        list(result.get("locations")).forEach(location -> location((Map<?, ?>) location));
    }

    private static void location(Map<?, ?> location) {
        members(location, Set.of(), Set.of("physicalLocation"));
        var place = (Map<?, ?>) location.get("physicalLocation");
        members(place, Set.of("artifactLocation"), Set.of("region"));
        var artifact = (Map<?, ?>) place.get("artifactLocation");
        members(artifact, Set.of("uri"), Set.of());
        uri(artifact.get("uri"));
        if (place.get("region") instanceof Map<?, ?> region) {
            members(region, Set.of("startLine"), Set.of("startColumn"));
            region.values().forEach(number -> assertThat((Long) number).isPositive());
        }
    }

    private static void message(Map<?, ?> message) {
        members(message, Set.of("text"), Set.of("markdown"));
        message.values().forEach(text -> assertThat((String) text).isNotBlank());
    }

    private static void uri(Object text) {
        assertThat(URI.create((String) text)).asString().doesNotContain(" ", "\\");
    }

    private static List<?> list(Object value) {
        return (List<?>) value;
    }

    private static void members(Map<?, ?> object, Set<String> required, Set<String> optional) {
        assertThat(object.keySet())
                .map(String::valueOf)
                .containsAll(required)
                .allMatch(name -> required.contains(name) || optional.contains(name));
    }
}
