package dev.rung.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code rung.cmd}, run by Wine where there is one. */
class WindowsScriptTest {

    private static final Path SCRIPT = Path.of("src/main/scripts/rung.cmd").toAbsolutePath();

    /** Wine's own processes may still write here when a test ends. */
    @TempDir(cleanup = CleanupMode.NEVER)
    Path prefix;

    @ParameterizedTest
    @ValueSource(strings = {"C:\\Program Files (x86)\\a & echo run", "\"C:\\Program Files (x86)\\a & echo run\""})
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void theFolderOfJavaIsTextWhateverItIsCalled(String home) throws Exception {
        assumeTrue(isOnPath("wine"), "there is no Wine");

        var output = prefix.resolve("output.txt");
        var builder = new ProcessBuilder("wine", "cmd", "/c", SCRIPT.toString(), "status")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("WINEPREFIX", prefix.resolve("wine").toString());
        builder.environment().put("WINEDEBUG", "-all");
        builder.environment().put("JAVA_HOME", home);

        assertThat(builder.start().waitFor()).isEqualTo(3);
        assertThat(Files.readString(output))
                .contains("error: there is no \"C:\\Program Files (x86)\\a & echo run\\bin\\java.exe\"");
    }

    private static boolean isOnPath(String command) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }
}
