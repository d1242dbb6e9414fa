package dev.rung.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The keys {@code rung.*} of an application.
 *
 * @param onStart what to do with the database when the application starts
 * @param environment the environment of {@code migrations.properties}; by default the first active profile that stands there, or {@code dev}
 * @param datasource who changes the schema, where that is not whom the application connects as
 */
@ConfigurationProperties("rung")
record RungProperties(
        @DefaultValue("migrate") OnStart onStart,
        @Nullable String environment,
        @Nullable DataSourceProperties datasource) {

    /** What to do with the database when the application starts. */
    enum OnStart {
        /** Bring it to the newest version. */
        MIGRATE,
        /** Refuse to start with a database that is not at the newest version, and change nothing. */
        REQUIRE_HEAD,
        /** Nothing. */
        NONE
    }

    /**
     * Whom the migrations connect as.
     *
     * @param url the address; by default that of the application's data source
     * @param user the user
     * @param password the password of that user
     */
    record DataSourceProperties(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password) {

        /** No secret. */
        @Override
        public String toString() {
            return url + " as " + user;
        }
    }
}
