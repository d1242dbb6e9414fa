/** What a schema is, the difference of two in sentences, and the proof of migrations on a server. */
module dev.rung.verify {
    requires transitive dev.rung;
    requires dev.rung.sql;
    requires org.postgresql.jdbc;
    requires static transitive org.jspecify;

    exports dev.rung.catalog;
    exports dev.rung.verify;

    uses dev.rung.spi.EmbeddedPostgres;

    provides dev.rung.spi.Judge with
            dev.rung.verify.ServerJudge;
}
