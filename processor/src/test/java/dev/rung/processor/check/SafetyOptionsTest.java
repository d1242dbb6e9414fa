package dev.rung.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetyOptionsTest {

    @TempDir
    private Path folder;

    private static SafetyOptions options(String option, Object value) {
        return new SafetyOptions(Map.of(option, value.toString()), Optional.empty(), Optional.empty());
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

    @Test
    void whatTheReleasedBuildUsesSaysWhichVersionItIs() throws IOException {
        var file = Files.writeString(folder.resolve("uses"), "41\ncars\tplate\tshop.Cars.list(Cars.java:7)\n");
        var options = options("rung.uses", file);
        assertThat(options.mistakes()).isEmpty();
        assertThat(options.released()).hasValue(41);
        assertThat(options.uses())
                .contains(new WrittenUses(
                        41, List.of(new WrittenUses.Use("cars", "plate", "shop.Cars.list(Cars.java:7)"))));
        var other = new SafetyOptions(Map.of("rung.uses", file.toString()), Optional.of("42"), Optional.empty());
        assertThat(other.uses()).isEmpty();
        assertThat(other.mistakes()).containsExactly("""
                what the released build uses is written down for version 41, and the released version is 42
                  so nobody knows what may be dropped or renamed
                  fix: `rung release` writes both, to be committed together""");
    }

    @Test
    void whatIsNoFileOfUsesIsSaid() throws IOException {
        assertThat(options("rung.uses", "nowhere").mistakes()).containsExactly("""
                the option `rung.uses` names the file `nowhere`, which cannot be read
                  fix: `rung release` writes it, and says where""");
        var file = Files.writeString(folder.resolve("uses"), "cars\tplate\n");
        assertThat(options("rung.uses", file).mistakes()).containsExactly("""
                what the released build uses cannot be read: its first line is not the version of a migration
                  fix: `rung release` writes it anew""");
        Files.writeString(file, "41\ncars plate\n");
        assertThat(options("rung.uses", file).mistakes()).containsExactly("""
                what the released build uses cannot be read: `cars plate` is not a table, a column and a place, parted by tabs
                  fix: `rung release` writes it anew""");
    }
}
