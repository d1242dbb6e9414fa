package dev.rung.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;

/** What a native image keeps of the application of these tests. */
class HintsTest {

    @TestFactory
    Stream<DynamicTest> keepsWhatARunReads() {
        var hints = new RuntimeHints();
        new RungHints().registerHints(hints, null);
        return Stream.of(
                        "META-INF/services/dev.rung.spi.Registry",
                        "META-INF/rung/1_CreateCustomers.up.sql",
                        "META-INF/rung/reports/1_CreateReports.up.sql",
                        "migrations.properties")
                .map(resource -> DynamicTest.dynamicTest(resource, () -> {
                    assertThat(getClass().getClassLoader().getResource(resource))
                            .isNotNull();
                    assertThat(RuntimeHintsPredicates.resource().forResource(resource))
                            .accepts(hints);
                }));
    }
}
