package dev.rung.spring.test;

import dev.rung.junit.DatabaseLease;
import dev.rung.junit.DatabaseOwner;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Tells JUnit's side which database the application of a test has. */
public final class SpringDatabaseOwner implements DatabaseOwner {

    /** For {@link java.util.ServiceLoader}. */
    public SpringDatabaseOwner() {}

    @Override
    public Optional<DatabaseLease> lease(ExtensionContext context) {
        if (!isSpring(context)) {
            return Optional.empty();
        }
        var application = SpringExtension.getApplicationContext(context);
        return application.containsBean(ApplicationDatabase.NAME)
                ? Optional.of(application
                        .getBean(ApplicationDatabase.NAME, ApplicationDatabase.class)
                        .lease())
                : Optional.empty();
    }

    @Override
    public boolean injects(ParameterContext parameter, ExtensionContext context) {
        return isSpring(context) && new SpringExtension().supportsParameter(parameter, context);
    }

    private static boolean isSpring(ExtensionContext context) {
        for (Class<?> type = context.getTestClass().orElse(null); type != null; type = type.getEnclosingClass()) {
            if (extensions(type).anyMatch(SpringExtension.class::equals)) {
                return true;
            }
        }
        return false;
    }

    private static java.util.stream.Stream<Class<?>> extensions(Class<?> type) {
        return AnnotationSupport.findRepeatableAnnotations(type, ExtendWith.class).stream()
                .flatMap(extended -> java.util.Arrays.stream(extended.value()));
    }
}
