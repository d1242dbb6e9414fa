package dev.rung.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetyOptionsTest {

    @TempDir
    private Path folder;

    private static SafetyOptions options(String option, Object value) {
        return new SafetyOptions(Map.of(option, value.toString()), Optional.empty());
    }

    @Test
    void theReleasedVersionMayStandInAFile() throws IOException {
        var file = Files.writeString(folder.resolve("released"), "41\n");
        assertThat(options("rung.released", file).released()).hasValue(41);
        assertThat(options("rung.released", 41).released()).hasValue(41);
        assertThat(options("rung.released", "nowhere").mistakes()).containsExactly("""
                the option `rung.released` is the version of a migration, and `nowhere` is none
                  fix: -Arung.released=41, or the file that `rung release` writes""");
    }

    @Test
    void aFileOfSizesIsRead() throws IOException {
        var file = Files.writeString(
                folder.resolve("migrations.sizes"), "# sizes\ncars\t31000000\t1\nops.parts\t9999\t1\n");
        var options = options("rung.sizes", file);
        assertThat(options.mistakes()).isEmpty();
        assertThat(options.isWorthAWord("cars")).isTrue();
        assertThat(options.isWorthAWord("ops.parts")).isFalse();
        assertThat(options.isWorthAWord("unknown")).isTrue();
        assertThat(options.size("cars")).contains("about 31.0 million rows");
    }

    @Test
    void whatIsNoFileOfSizesIsSaid() throws IOException {
        assertThat(options("rung.sizes", "nowhere").mistakes()).containsExactly("""
                the option `rung.sizes` names the file `nowhere`, which cannot be read
                  fix: `rung sizes --env prod` writes it, and says where""");
        var file = Files.writeString(folder.resolve("migrations.sizes"), "cars many\n");
        assertThat(options("rung.sizes", file).mistakes()).containsExactly("""
                `%s` is no file of sizes: `cars many` is not a table, its rows and its bytes, parted by tabs
                  fix: `rung sizes --env prod` writes it anew""".formatted(file));
    }
}
