/** A migrated database for each test, and a contract that proves each migration. */
module dev.rung.junit {
    requires dev.rung.verify;
    requires org.postgresql.jdbc;
    requires transitive org.junit.jupiter.api;
    requires static transitive org.jspecify;

    exports dev.rung.junit;

    opens dev.rung.junit to
            org.junit.platform.commons;
}
