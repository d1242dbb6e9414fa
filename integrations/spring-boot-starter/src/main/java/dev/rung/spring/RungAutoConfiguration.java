package dev.rung.spring;

import dev.rung.Environment;
import dev.rung.MigrationListener;
import dev.rung.Migrations;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ImportRuntimeHints;

/**
 * Applies the migrations of the application when it starts. Whoever wants it otherwise brings beans {@link Migrations} of its own,
 * one for each history, or sets {@code rung.on-start}.
 */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
        })
@ConditionalOnBean(DataSource.class)
@EnableConfigurationProperties(RungProperties.class)
@ImportRuntimeHints(RungHints.class)
public class RungAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    static Migrations rungMigrations(
            RungProperties properties,
            org.springframework.core.env.Environment spring,
            ObjectProvider<DataSource> application,
            @RungDataSource ObjectProvider<DataSource> own,
            ObjectProvider<MigrationListener> listeners) {
        var dataSource = new MigratedDataSource(own, application, spring).find(properties);
        var migrations = EnvironmentChoice.of(spring)
                .map(name -> Migrations.in(Environment.load(name, dataSource)))
                .orElseGet(() -> Migrations.using(dataSource));
        return listeners.orderedStream().reduce(migrations, Migrations::tell, (one, other) -> other);
    }

    @Bean
    @ConditionalOnMissingBean
    static RungInitializer rungInitializer(ObjectProvider<Migrations> histories, RungProperties properties) {
        return new RungInitializer(histories.orderedStream().toList(), properties.onStart());
    }

    /** jOOQ comes with the migrations, so that Spring Boot prepares it; who does not use it must not load it. */
    @Bean
    static BeanFactoryPostProcessor rungLeavesJooqAlone() {
        return new LazyJooq();
    }
}
