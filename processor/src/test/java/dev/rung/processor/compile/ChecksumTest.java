package dev.rung.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksumTest {

    @Test
    void isOneForWhatMeansTheSame() {
        var checksum = Checksum.of(List.of("create table users (id int)"), List.of("drop table users"));
        assertThat(Checksum.of(
                        List.of("CREATE  TABLE \"users\" ( -- the users\n id INT)"), List.of("drop table USERS")))
                .isEqualTo(checksum)
                .startsWith("1:");
    }

    /** Checksums stand in histories: whatever is done to the lexer, they stay what they are. */
    @Test
    void staysWhatItWas() {
        var sql =
                "create table \"Übung\" (a$1 int default -1.5e3, b text[] default '{\"x\"}'::text[], é text default E'\\'',"
                        + " c bit default B'1', d text default U&'x') /* n /* m */ */ as $q$ select $1 $q$ || 'it''s' || $$;$$ -- end";
        assertThat(Checksum.of(List.of(sql), List.of("drop table T"))).isEqualTo("1:7f993bdc40e7b1b54094726ad50d7b12");
    }

    @Test
    void isAnotherForWhatMeansSomethingElse() {
        var checksum = Checksum.of(List.of("select 'a'"), List.of("select 1"));
        assertThat(Checksum.of(List.of("select 'A'"), List.of("select 1"))).isNotEqualTo(checksum);
        assertThat(Checksum.of(List.of("select \"A\""), List.of("select 1")))
                .isNotEqualTo(Checksum.of(List.of("select a"), List.of("select 1")));
        assertThat(Checksum.of(List.of("select 'a'", "select 1"), List.of())).isNotEqualTo(checksum);
    }
}
