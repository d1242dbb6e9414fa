package dev.rung.spring;

import dev.rung.Environment;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.EnumerablePropertySource;

/**
 * The keys {@code db.*} of {@code migrations.properties} as those of Spring's data source, for an application that says nothing of its
 * own. The file is read, and an embedded server started, when somebody asks for the first of them.
 */
final class MigrationsPropertySource extends EnumerablePropertySource<Supplier<Environment>> {

    static final String NAME = "migrations.properties";

    private static final String PREFIX = "spring.datasource.";

    MigrationsPropertySource(Supplier<Environment> environment) {
        super(NAME, environment);
    }

    @Override
    public String[] getPropertyNames() {
        return new String[] {PREFIX + "url", PREFIX + "username", PREFIX + "password"};
    }

    @Override
    public @Nullable Object getProperty(String name) {
        return switch (name) {
            case PREFIX + "url" -> getSource().get().url();
            case PREFIX + "username" -> getSource().get().user();
            case PREFIX + "password" -> getSource().get().password();
            default -> null;
        };
    }
}
