package dev.rung.spring;

import dev.rung.Environment;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.util.function.SingletonSupplier;

/** Adds {@code migrations.properties} to where the application finds its data source, behind everything that it says itself. */
final class MigrationsPropertiesListener implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final String URL = "spring.datasource.url";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var spring = event.getEnvironment();
        if (spring.containsProperty(URL)) {
            return;
        }
        if (Environment.names().isPresent()) {
            spring.getPropertySources()
                    .addLast(new MigrationsPropertySource(SingletonSupplier.of(() -> chosen(spring))));
        }
    }

    private static Environment chosen(org.springframework.core.env.Environment spring) {
        return EnvironmentChoice.of(spring).map(Environment::load).orElseThrow();
    }

    /** After the profiles are known, which Spring Boot finds out ten behind the first. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
