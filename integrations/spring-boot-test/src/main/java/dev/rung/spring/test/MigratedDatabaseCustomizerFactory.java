package dev.rung.spring.test;

import dev.rung.junit.MigratedDatabase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Finds the tests of Spring that ask for a migrated database. */
final class MigratedDatabaseCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configurationAttributes) {
        var annotation = TestContextAnnotationUtils.findMergedAnnotation(testClass, MigratedDatabase.class);
        return annotation == null
                ? null
                : new MigratedDatabaseCustomizer(
                        annotation.environment(), annotation.version(), annotation.isolation());
    }
}
