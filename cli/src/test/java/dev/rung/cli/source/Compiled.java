package dev.rung.cli.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** What javac makes of expressions. */
final class Compiled {

    private Compiled() {}

    /** The values of expressions of type String. */
    @SuppressWarnings("unchecked")
    static List<String> texts(List<String> expressions) throws Exception {
        var folder = Files.createTempDirectory("texts");
        var file = Files.writeString(
                folder.resolve("Texts.java"),
                expressions.stream()
                        .collect(Collectors.joining(
                                ",\n            ",
                                "public class Texts implements java.util.concurrent.Callable<Object> {\n"
                                        + "    public Object call() {\n        return java.util.List.of(\n            ",
                                ");\n    }\n}\n")));
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-encoding", "UTF-8", "-Xlint:-text-blocks", file.toString()))
                .isZero();
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            var texts = (Callable<Object>)
                    loader.loadClass("Texts").getConstructor().newInstance();
            return (List<String>) texts.call();
        }
    }
}
