/** Migrations for Java and PostgreSQL, written as classes, checked by the compiler, applied by this module. */
module dev.rung {
    requires java.logging;
    requires transitive java.sql;
    requires transitive org.jooq;
    requires org.postgresql.jdbc;
    requires transitive dev.rung.sql;
    requires static jdk.jfr;
    requires static transitive org.jspecify;

    exports dev.rung;
    exports dev.rung.jfr;
    exports dev.rung.postgres;
    exports dev.rung.spi;
    exports dev.rung.internal.config to
            dev.rung.processor;

    uses dev.rung.spi.EmbeddedPostgres;
    uses dev.rung.spi.Registry;
}
