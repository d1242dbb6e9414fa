package dev.rung.spring.test;

import dev.rung.junit.Isolation;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Gives an application the database of its tests. Spring keeps one application for all tests with an equal one of these.
 *
 * @param environment the environment of {@code migrations.properties} that names the server
 * @param version the version at which a test finds the database
 * @param isolation how tests are kept apart
 */
record MigratedDatabaseCustomizer(String environment, long version, Isolation isolation) implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        var database = new ApplicationDatabase(environment, version, isolation);
        context.getEnvironment().getPropertySources().addFirst(properties(database));
        context.getBeanFactory().registerSingleton(ApplicationDatabase.NAME, database);
        context.addBeanFactoryPostProcessor(new DataSourceReplacement(database));
    }

    /** The database is migrated already, and neither it nor its address is to be replaced by anybody else. */
    private MapPropertySource properties(ApplicationDatabase database) {
        return new MapPropertySource(
                "database of the test",
                Map.of(
                        "rung.on-start",
                        "none",
                        "rung.environment",
                        environment,
                        "spring.datasource.url",
                        database.lease().environment().url(),
                        "spring.test.database.replace",
                        "none"));
    }
}
