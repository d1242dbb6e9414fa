package usedcars;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the documentation shows of containers can be read, and starts what there is with the settings that it asks for. */
class DeploymentTest {

    private static final Path MANIFESTS = Path.of("src", "deploy", "kubernetes");
    private static final Path HELP = Path.of("..", "cli", "src", "test", "resources", "golden", "help");
    private static final Path SETTINGS = Path.of("src", "main", "resources", "migrations.properties");

    /** A container of a manifest. */
    private record Container(Path manifest, Map<?, ?> fields) {

        List<String> arguments() {
            return fields.get("args") instanceof List<?> list
                    ? list.stream().map(String::valueOf).toList()
                    : List.of();
        }

        List<String> variables() {
            return ((List<?>) fields.get("env"))
                    .stream()
                            .map(variable -> String.valueOf(((Map<?, ?>) variable).get("name")))
                            .toList();
        }

        String name() {
            return manifest.getFileName() + ": " + fields.get("name");
        }
    }

    @TestFactory
    Stream<DynamicTest> containerHasTheVariablesThatTheSettingsAskFor() throws IOException {
        var settings = Files.readString(SETTINGS);
        return containers()
                .map(container -> DynamicTest.dynamicTest(
                        container.name(),
                        () -> assertThat(container.variables())
                                .hasSize(3)
                                .allSatisfy(variable -> assertThat(settings).contains("${" + variable + "}"))));
    }

    @TestFactory
    Stream<DynamicTest> commandOfAContainerExistsWithItsOptions() throws IOException {
        return containers()
                .filter(container -> !container.arguments().isEmpty())
                .map(container -> DynamicTest.dynamicTest(container.name(), () -> {
                    var arguments = container.arguments();
                    assertThat(Class.forName(arguments.get(0))).hasDeclaredMethods("main");
                    var help = Files.readString(HELP.resolve(arguments.get(1) + ".txt"));
                    assertThat(arguments.subList(2, arguments.size()))
                            .allSatisfy(option -> assertThat(help).contains(option));
                }));
    }

    private static Stream<Container> containers() throws IOException {
        try (var files = Files.list(MANIFESTS)) {
            return files.sorted().toList().stream().flatMap(DeploymentTest::containers);
        }
    }

    private static Stream<Container> containers(Path manifest) {
        try {
            Map<?, ?> document = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(manifest));
            var pod = map(map(map(document, "spec"), "template"), "spec");
            return Stream.of("initContainers", "containers")
                    .filter(pod::containsKey)
                    .flatMap(kind -> ((List<?>) pod.get(kind)).stream())
                    .map(fields -> new Container(manifest, (Map<?, ?>) fields));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<?, ?> map(Map<?, ?> outer, String key) {
        return (Map<?, ?>) outer.get(key);
    }
}
