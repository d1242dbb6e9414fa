package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares what a command says with a file under {@code golden/}. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    static void check(String name, String said) {
        var golden = FOLDER.resolve(name);
        try {
            if (!Files.exists(golden)) {
                fail("there is no " + golden + "; if this is right, it is to hold:\n" + said);
            }
            assertThat(said).isEqualTo(Files.readString(golden));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
