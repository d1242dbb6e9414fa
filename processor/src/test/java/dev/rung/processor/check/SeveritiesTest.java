package dev.rung.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeveritiesTest {

    @Test
    void everythingWithoutWhichThereCanStillBeARegistryMayBeSwitched() {
        assertThat(Checks.ALL)
                .filteredOn(check ->
                        !Severities.supported().contains("rung." + check.id().replace('-', '_')))
                .map(Check::id)
                .containsExactly(
                        "not-a-migration",
                        "not-instantiable",
                        "missing-down",
                        "version-out-of-range",
                        "duplicate-version",
                        "malformed-lock-timeout");
    }
}
