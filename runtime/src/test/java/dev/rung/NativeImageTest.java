package dev.rung;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A native image holds only the resources that are named to it: all that Rung reads are, and each name is one. */
class NativeImageTest {

    private static final Pattern INCLUDED = Pattern.compile("\\{\\s*\"pattern\"\\s*:\\s*\"([^\"]*)\"\\s*}");

    /** The patterns of regular expressions that native-image reads, with the escapes of JSON taken out. */
    private static List<Pattern> included(String artifact) {
        var file = "/META-INF/native-image/dev.rung/" + artifact + "/resource-config.json";
        try (var stream = Objects.requireNonNull(NativeImageTest.class.getResourceAsStream(file), file)) {
            return INCLUDED.matcher(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(match -> Pattern.compile(match.group(1).replace("\\\\", "\\")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isIncluded(String artifact, String resource) {
        return included(artifact).stream()
                .anyMatch(pattern -> pattern.matcher(resource).matches());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "META-INF/rung/1_CreateUsers.up.sql",
                "META-INF/rung/billing/202611301200_CreateInvoices.down.sql",
                "META-INF/services/dev.rung.spi.Registry",
                "META-INF/services/dev.rung.spi.EmbeddedPostgres",
                "migrations.properties"
            })
    void theRuntimeNamesWhatItReads(String resource) {
        assertThat(isIncluded("rung-runtime", resource)).isTrue();
    }

    @Test
    void theCatalogsOfPostgresqlAreNamed() {
        var catalogs = "dev/rung/sql/catalog/data/catalogs.tsv";
        assertThat(NativeImageTest.class.getResource("/" + catalogs)).isNotNull();
        assertThat(isIncluded("rung-sql", catalogs)).isTrue();
    }

    @Test
    void nothingElseIsNamed() {
        assertThat(isIncluded("rung-runtime", "META-INF/MANIFEST.MF")).isFalse();
        assertThat(isIncluded("rung-sql", "META-INF/rung/1_CreateUsers.up.sql")).isFalse();
    }
}
