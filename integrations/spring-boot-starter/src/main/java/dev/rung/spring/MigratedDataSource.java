package dev.rung.spring;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * What the migrations connect with.
 *
 * @param own what the application marked with {@link RungDataSource}
 * @param application the data source of the application
 * @param spring the environment of the application
 */
record MigratedDataSource(ObjectProvider<DataSource> own, ObjectProvider<DataSource> application, Environment spring) {

    DataSource find(RungProperties properties) {
        return Optional.ofNullable(own.getIfAvailable())
                .or(() -> Optional.ofNullable(properties.datasource()).map(this::connecting))
                .orElseGet(application::getObject);
    }

    /** Without a pool: a run needs two connections, and none after it. */
    private DataSource connecting(RungProperties.DataSourceProperties properties) {
        return DataSourceBuilder.create()
                .type(SimpleDriverDataSource.class)
                .driverClassName("org.postgresql.Driver")
                .url(properties.url() == null ? spring.getRequiredProperty("spring.datasource.url") : properties.url())
                .username(properties.user())
                .password(properties.password())
                .build();
    }
}
