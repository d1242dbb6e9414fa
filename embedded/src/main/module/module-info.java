/** PostgreSQL from Maven artifacts, for development and for tests. */
module dev.rung.embedded {
    requires dev.rung;
    requires org.apache.commons.compress;
    requires org.tukaani.xz;
    requires static org.jspecify;

    provides dev.rung.spi.EmbeddedPostgres with
            dev.rung.embedded.LocalPostgres;
}
