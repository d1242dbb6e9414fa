package dev.rung.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application that is a module, on the module path with Rung, jOOQ and the driver, which are modules too. */
class ModuleTest {

    private static final List<String> NEEDED = List.of(
            "sql/target/",
            "runtime/target/",
            "/rung-sql",
            "/rung-runtime",
            "/jooq-",
            "/postgresql-",
            "/jspecify-",
            "/r2dbc-spi",
            "/reactive-streams");

    private static final String PATH = Stream.of(
                    System.getProperty("java.class.path").split(System.getProperty("path.separator")))
            .filter(place -> NEEDED.stream().anyMatch(place.replace('\\', '/')::contains))
            .filter(place -> !place.contains("test") && !place.contains("jooq-codegen") && !place.contains("jooq-meta"))
            .collect(Collectors.joining(System.getProperty("path.separator")));

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void isCompiledAsAModule() throws IOException {
        project = new Project(folder, "--module-path", PATH);
    }

    private List<String> compile(String module) throws IOException {
        var files = new ArrayList<Path>();
        files.add(project.write(JavaFileObjects.forSourceString("module-info", module)));
        files.add(project.write(Sources.migration("CreateCars", 1)));
        files.add(project.write(JavaFileObjects.forSourceString("shop.db.Main", """
                package shop.db;

                public final class Main {
                    public static void main(String[] arguments) {
                        System.out.print(dev.rung.Migrations.compiled(1));
                    }
                }
                """)));
        return project.messages(files).stream()
                .map(message -> message.replaceAll("\\n +", "\n  "))
                .toList();
    }

    @Test
    void saysTheLineThatIsMissing() throws IOException {
        assertThat(compile("""
                module shop {
                    requires dev.rung;
                }
                """)).containsExactly("""
                WARNING:1: the module `shop` does not provide the registry of its migrations
                  on the module path Java finds no registry then, and a run says that there is none
                  fix: add to module-info.java: provides dev.rung.spi.Registry with shop.db.RungRegistry;""");
    }

    @Test
    void findsItsRegistryAndItsSql() throws IOException, InterruptedException {
        assertThat(compile("""
                module shop {
                    requires dev.rung;

                    provides dev.rung.spi.Registry with shop.db.RungRegistry;
                }
                """)).isEmpty();
        assertThat(run()).startsWith("-- up 1 create cars (shop.db.CreateCars)\ncreate table t_createcars (id int);\n");
    }

    private String run() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        PATH + System.getProperty("path.separator") + project.classes(),
                        "--module",
                        "shop/shop.db.Main")
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
